/** Starts the viewer: the worker first, since the first picture waits for it. */
import { render } from 'preact';
import { App } from './App.tsx';
import { followChoices, followDesign, openAddress } from './choices.ts';
import { followOther } from './compare.ts';
import { listenToKeys } from './keyboard.ts';
import { startPlayer } from './play/player.ts';
import { startWorker } from './simulation.ts';
import { applyTheme } from './theme.ts';
import './style.css';

startWorker();
const opened = openAddress();
applyTheme();
const root = document.querySelector('#app')!;
root.replaceChildren();
render(<App />, root);
startPlayer();
listenToKeys();
await opened;
followDesign();
followOther();
followChoices();
