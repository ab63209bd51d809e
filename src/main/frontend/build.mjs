// Builds what the application serves: css/sasaran.css, js/app.js and the icon fragments.
//   npm run build   writes the files      npm run check   fails when a committed file is not what this makes
import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as sass from 'sass';
import * as esbuild from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const resources = join(here, '..', 'resources');
const modules = join(here, 'node_modules');
// Oldest browsers that get the improvements; older ones get the same pages as plain HTML.
const target = ['chrome109', 'firefox115', 'safari16'];

async function css() {
  const { css } = sass.compile(join(here, 'skin.scss'), {
    style: 'compressed', loadPaths: [modules], quietDeps: true, charset: false,
  });
  const { code } = await esbuild.transform(css, { loader: 'css', minify: true, target, charset: 'utf8', legalComments: 'none' });
  return code;
}

async function js() {
  const result = await esbuild.build({
    entryPoints: [join(here, 'js', 'app.js')], bundle: true, minify: true, format: 'esm', target,
    charset: 'utf8', legalComments: 'none', nodePaths: [modules], write: false, logLevel: 'warning',
  });
  return result.outputFiles[0].text;
}

// One fragment per icon ("i-home"): Thymeleaf finds and caches it by name, no switch over a hundred cases per icon.
async function icons() {
  const names = (await readFile(join(here, 'icons.txt'), 'utf8')).split('\n').filter((l) => l && !l.startsWith('#'));
  const svgs = await Promise.all(names.map(async (name) => {
    const source = await readFile(join(modules, '@tabler', 'icons', 'icons', 'outline', `${name}.svg`), 'utf8');
    const shapes = source.slice(source.indexOf('>', source.indexOf('<svg')) + 1, source.lastIndexOf('</svg>'))
      .replace(/\s*\n\s*/g, '').replace(/ \/>/g, '/>');
    return `<svg th:fragment="i-${name}" class="s-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shapes}</svg>`;
  }));
  const logo = (await readFile(join(here, 'logo.svg'), 'utf8')).trim().replace(/\s*\n\s*/g, '')
    .replace(/^<svg[^>]*>/, '<svg th:fragment="logo" class="s-logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">')
    .replace(/<style>.*?<\/style>/, '');
  return `<!DOCTYPE html>
<html xmlns:th="http://www.thymeleaf.org" lang="id">
<head><title>Icons</title></head>
<body>
<!--/* Made by "npm run build" from icons.txt (Tabler Icons, MIT) and logo.svg; do not edit. */-->
<th:block th:fragment="icon(name)"><svg th:replace="~{fragments/icons :: \${'i-' + name}}"></svg></th:block>
${logo}
${svgs.join('\n')}
</body>
</html>
`;
}

const outputs = {
  'static/css/sasaran.css': await css(),
  'static/js/app.js': await js(),
  'static/logo.svg': await readFile(join(here, 'logo.svg'), 'utf8'),
  'static/favicon.svg': await readFile(join(here, 'favicon.svg'), 'utf8'),
  'templates/fragments/icons.html': await icons(),
};

const layout = await readFile(join(resources, 'templates', 'layout.html'), 'utf8').catch(() => '');
const start = /<script>(.*?)<\/script>/s.exec(layout)?.[1] ?? '';
const hash = `sha256-${createHash('sha256').update(start).digest('base64')}`;

const check = process.argv.includes('--check');
let stale = 0;
for (const [name, text] of Object.entries(outputs)) {
  const file = join(resources, name);
  const before = await readFile(file, 'utf8').catch(() => null);
  if (check && before !== text) {
    stale++;
    console.error(`stale: src/main/resources/${name} (run "npm run build" in src/main/frontend)`);
  } else if (!check && before !== text) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  console.log(`${name}: ${text.length} B, gzip ${gzipSync(text, { level: 9 }).length} B`);
}
console.log(`start snippet in layout.html: '${hash}'`);
process.exitCode = stale ? 1 : 0;
