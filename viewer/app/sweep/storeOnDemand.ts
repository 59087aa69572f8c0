/** What keeps runs, with all of Parquet, in a file of its own that is loaded behind the page. */
export { coarseToFine } from '../../../workers/coarseToFine.ts';
export { PoolFailure } from '../../../workers/pool.ts';
export { keptFolder } from '../../../workers/store/browser/keptFolder.ts';
export { openPrivateFolder, removePrivateFolder } from '../../../workers/store/browser/privateFolder.ts';
export { readContents } from '../../../workers/store/contents.ts';
export { fillStore } from '../../../workers/store/fillStore.ts';
export { StoreProblem } from '../../../workers/store/folder.ts';
export { mergedCsv } from '../../../workers/store/mergedCsv.ts';
export { tableCodebook } from '../../../workers/store/mergedTable.ts';
export { onePart, takePart } from '../../../workers/store/onePart.ts';
export { runsInMemory } from '../../../workers/store/runsInMemory.ts';
export { openStoreFor } from '../../../workers/store/store.ts';
