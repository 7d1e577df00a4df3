/** A whole page, without the site around it. */
export const document = ({ title, head = '', body, bodyAttributes = '' }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
${head}
</head>
<body${bodyAttributes && ` ${bodyAttributes}`}>
${body}
</body>
</html>
`;

export const escapeHtml = (text) =>
  String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

export const STATES = `Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware
District_of_Columbia Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana
Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada
New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma Oregon
Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia
Washington West_Virginia Wisconsin Wyoming`
  .split(/\s+/)
  .map((name) => name.replaceAll('_', ' '));

export const POSTAL =
  `AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV
NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY`.split(/\s+/);

/** Options of a state select: values are postal codes, texts are names, as on most sites. */
export const stateOptions = () =>
  ['<option value="">Select a state</option>']
    .concat(STATES.map((name, i) => `<option value="${POSTAL[i]}">${name}</option>`))
    .join('\n');
