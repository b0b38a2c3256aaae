/** The page inside the frame: nothing but room for the check. Links within the site lead where a clinic's would. */
export const previewPage = (base: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base href="${base}">
<title>The check on your page</title>
<style>
:root { color-scheme: light }
:root.dark { color-scheme: dark }
body { margin: 0; padding: 12px; font-family: system-ui, "Segoe UI", "Noto Sans", sans-serif }
</style>
</head>
<body></body>
</html>`;
