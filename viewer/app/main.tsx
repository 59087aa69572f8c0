/** Starts the viewer: the worker first, since the first picture waits for it. */
import { render } from 'preact';
import { openFirst, followChoices } from './choices.ts';
import { listenToKeys } from './keyboard.ts';
import { PlayPage } from './play/PlayPage.tsx';
import { startPlayer } from './play/player.ts';
import { startWorker } from './simulation.ts';
import { linkedMoment } from './state.ts';
import { applyTheme } from './theme.ts';
import './style.css';

startWorker();
const opened = openFirst(linkedMoment);
applyTheme();
const root = document.querySelector('#app')!;
root.replaceChildren();
render(<PlayPage />, root);
startPlayer();
listenToKeys();
await opened;
followChoices();
