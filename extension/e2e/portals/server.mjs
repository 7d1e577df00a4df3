import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { builder } from './builder/builder.mjs';
import { document } from './document.mjs';
import { frameworks } from './frameworks/frameworks.mjs';
import { hostile } from './hostile/hostile.mjs';
import { answer, html, json, parseFields, readBody, send } from './http.mjs';
import { lakeview } from './lakeview/lakeview.mjs';
import { launcher } from './launcher/launcher.mjs';
import { mychart } from './mychart/mychart.mjs';
import { plain } from './plain/plain.mjs';

const PORTALS = [lakeview, mychart, launcher, builder, plain, hostile, frameworks];

/**
 * Starts every portal twice, on two origins that are foreign to each other.
 *
 * A portal is `{name, start?, links, respond}`. `respond({url, method, otherOrigin, keep})` gives an
 * answer, or undefined where the address is not its own; `keep()` stores the body that was posted.
 */
export async function startPortals({ port = 0 } = {}) {
  const kept = [];
  await Promise.all(PORTALS.map((portal) => portal.start?.()));
  const first = await listen(port);
  const second = await listen(port === 0 ? 0 : port + 1);
  const origin = `http://localhost:${first.address().port}`;
  const otherOrigin = `http://127.0.0.1:${second.address().port}`;
  first.on('request', handler({ origin, otherOrigin, kept }));
  second.on('request', handler({ origin: otherOrigin, otherOrigin: origin, kept }));
  return {
    origin,
    otherOrigin,
    submissions: () => structuredClone(kept),
    forgetSubmissions: () => kept.splice(0),
    stop: () => Promise.all([close(first), close(second)]),
  };
}

function listen(port) {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function close(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}

function handler({ origin, otherOrigin, kept }) {
  return async (request, response) => {
    try {
      send(response, await route({ request, origin, otherOrigin, kept }));
    } catch (error) {
      send(response, answer('text', `${error.name}\n`, error instanceof RangeError ? 413 : 400));
    }
  };
}

async function route({ request, origin, otherOrigin, kept }) {
  const url = new URL(request.url, origin);
  const method = request.method;
  if (url.pathname === '/') return html(indexPage());
  if (url.pathname === '/__submissions') {
    if (method === 'DELETE') kept.splice(0);
    return json(kept);
  }
  const keep = async () => {
    const contentType = request.headers['content-type'];
    const fields = await parseFields(await readBody(request), contentType);
    kept.push({ path: url.pathname, origin, contentType: contentType?.split(';')[0], fields });
  };
  for (const portal of PORTALS) {
    const found = await portal.respond({ url, method, otherOrigin, keep });
    if (found) return found;
  }
  return answer('text', 'Not found\n', 404);
}

function indexPage() {
  const lists = PORTALS.map(
    ({ name, links }) =>
      `<h2>${name}</h2><ul>${links.map((path) => `<li><a href="${path}">${path}</a></li>`).join('')}</ul>`,
  );
  return document({
    title: 'Demo sites',
    body: `<h1>Demo sites</h1>${lists.join('\n')}`,
  });
}

/** Every page that answers a plain GET with 200, for tests that walk over all of them. */
export const allLinks = () => PORTALS.flatMap(({ links }) => links);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const portals = await startPortals({ port: Number(process.env.PORT ?? 0) });
  console.log(`portals  ${portals.origin}\nforeign  ${portals.otherOrigin}\nCtrl-C stops them.`);
  process.once('SIGINT', async () => {
    await portals.stop();
    process.exit(0);
  });
}
