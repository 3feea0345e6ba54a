/** By this the page in a browser says which change of the content it shows. */
export const shownEvent = 'consulta:shown';

/**
 * A page that was made before a change, and listens only after it, would never hear of it: once it listens, it says
 * what it shows.
 */
export const tellsWhatItShows = (changes: number): string =>
  `<script type="module">
import { createHotContext } from '/@vite/client';
createHotContext('/@consulta').send('${shownEvent}', ${changes});
</script>`;
