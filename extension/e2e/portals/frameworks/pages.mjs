/**
 * Every page of this room: what its script is, what a reader needs to know of it, and, where two
 * versions of a library stand side by side, which installed package its imports mean.
 */
const REACT_18 = { react: 'react18', 'react-dom': 'react-dom18' };

export const PAGES = {
  react18: { script: 'react.jsx', alias: REACT_18 },
  react19: { script: 'react.jsx' },
  'react-select': { script: 'react-select.jsx' },
  mui: { script: 'mui.jsx' },
  antd: { script: 'antd.jsx' },
};
