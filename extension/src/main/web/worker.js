// Chrome runs one script as its service worker; Firefox takes the list of the manifest.
importScripts('background.js', 'pages.js', 'letters.js');
