/** Answers are plain data, so that a portal can be read without knowing node:http. */

const TYPES = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
  text: 'text/plain; charset=utf-8',
};

export const answer = (kind, body, status = 200) => ({
  status,
  headers: { 'content-type': TYPES[kind] },
  body,
});

export const html = (body, status) => answer('html', body, status);
export const json = (value, status) => answer('json', JSON.stringify(value, null, 2), status);
export const seeOther = (location) => ({ status: 303, headers: { location }, body: '' });

export function send(response, { status, headers, body }) {
  response.writeHead(status, {
    ...headers,
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(body),
    'x-content-type-options': 'nosniff',
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

export async function readBody(request, limit = 5_000_000) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > limit) throw new RangeError('body too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * What a browser sent, in the three encodings that portals use. A name that came once is a string,
 * a name that came more often is an array; an uploaded file is `{filename, size}`.
 */
export async function parseFields(body, contentType = '') {
  if (contentType.startsWith('application/json')) return JSON.parse(body.toString('utf8'));
  const form = await new Response(body, { headers: { 'content-type': contentType } }).formData();
  const fields = {};
  for (const [name, value] of form) {
    const plain = typeof value === 'string' ? value : { filename: value.name, size: value.size };
    fields[name] = name in fields ? [fields[name], plain].flat() : plain;
  }
  return fields;
}
