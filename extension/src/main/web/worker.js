// Chrome runs one script as its service worker; Firefox takes the list of the manifest.
importScripts(
    'words.js',
    'vault.js',
    'background.js',
    'meanings.js',
    'spotting.js',
    'demands.js',
    'prices.js',
    'filling.js',
    'letters.js',
    'papers.js',
);
