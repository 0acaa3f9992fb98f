/** What src/client/boot.js fetches when a switch in `<reading-tools>` is pressed for the first time on a page. */
import './elder-switch.ts';
import './theme-switch.ts';
