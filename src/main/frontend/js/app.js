// Entry of static/js/app.js. Every page works without it; each module here only improves.
import { autosave } from './autosave.js';
import { components } from './components.js';
import { copies } from './copies.js';
import { menus } from './menus.js';
import { print } from './print.js';

// Each starts on its own: a fault in one must not take the others with it.
for (const start of [components, menus, print, copies, autosave]) {
  try {
    start();
  } catch (error) {
    console.error(error);
  }
}
