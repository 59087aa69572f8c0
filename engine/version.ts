/** Versions of the engine: the number is part of every run's identity, and goes up whenever the same scenario and seed would give other numbers. */
export interface EngineVersion {
  readonly version: string;
  /** What it changed about results, in one sentence that somebody with an older run can read. */
  readonly changed: string;
}

/** Every version there has been, oldest first. A change that alters results adds one at the end. */
export const engineVersions: readonly EngineVersion[] = [{ version: '0.1.0', changed: 'The first version.' }];

export const engineVersion = engineVersions.at(-1)!.version;

/** What altered results after a version; null for a version that is not in the list, such as a newer one. */
export function changesSince(version: string, versions = engineVersions): readonly EngineVersion[] | null {
  const at = versions.findIndex((one) => one.version === version);
  return at < 0 ? null : versions.slice(at + 1);
}
