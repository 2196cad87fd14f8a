// The site of a course as its readers meet it: from a disk, in headless Chromium, by keyboard, in the dark, on a narrow
// screen, on paper and without scripts. `node .ci/site.mjs SITE MODULES [PICTURES]`: the folder of the site, that of the
// npm packages, and one for screenshots, where somebody wants to look at them.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [site, modules, pictures] = process.argv.slice(2).map((path) => resolve(path));
const packages = createRequire(join(modules, "package.json"));
const { chromium } = packages("playwright-core");
const axe = readFileSync(packages.resolve("axe-core/axe.min.js"), "utf8");

const files = readdirSync(site).filter((name) => name.endsWith(".html")).sort();
const url = (file) => pathToFileURL(join(site, file)).href;

// Of pages that are made alike, two and the largest; of the others, each; and drawings of what is contested.
const ofEachKind = () => {
  const kinds = new Map();
  for (const file of files) {
    const kind = /^(handbook-)?[a-z]+-/.exec(file)?.[0] ?? file;
    kinds.set(kind, [...(kinds.get(kind) ?? []), file]);
  }
  const drawn = files.filter((file) => readFileSync(join(site, file), "utf8").includes("mark contested"));
  const size = (file) => statSync(join(site, file)).size;
  const largest = (alike) => alike.reduce((one, other) => (size(other) > size(one) ? other : one));
  const chosen = [...kinds.values()].flatMap((alike) => [...alike.slice(0, 2), largest(alike)]);
  return [...new Set([...chosen, ...drawn.slice(0, 2)])];
};

const NARROW = { width: 320, height: 256 };
const WIDE = { width: 1280, height: 900 };
const LOOKS = [
  { name: "light", colorScheme: "light", viewport: WIDE },
  { name: "dark", colorScheme: "dark", viewport: WIDE },
  { name: "narrow", colorScheme: "light", viewport: NARROW },
];

const home = mkdtempSync(join(tmpdir(), "site-"));
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
  env: { ...process.env, HOME: home },
});

// A page that tells of whatever goes wrong on it, and of whatever it asks for elsewhere.
const open = async (options = {}) => {
  const context = await browser.newContext({ viewport: WIDE, ...options });
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(pathToFileURL(site).href)) complaints.push(`elsewhere: ${request.url()}`);
  });
  const close = () => context.close();
  return { page, complaints, close };
};

const shoot = async (page, name) => {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`) });
};

const everyPageLoadsAndEveryLinkLeadsSomewhere = async () => {
  const { page, complaints, close } = await open({ viewport: NARROW });
  const anchors = new Map();
  const links = [];
  for (const file of files) {
    await page.goto(url(file));
    const seen = await page.evaluate(() => ({
      ids: [...document.querySelectorAll("[id]")].map((element) => element.id),
      links: [...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href")),
      headings: document.querySelectorAll("h1").length,
      current: document.querySelectorAll("nav [aria-current]").length,
      width: document.documentElement.scrollWidth,
      wide: [...document.querySelectorAll("body *")]
        .filter((element) => element.getBoundingClientRect().right > 321 && !element.closest(".scroll, pre, .skip"))
        .map((element) => element.outerHTML.slice(0, 80))
        .slice(0, 3),
    }));
    assert.deepEqual(complaints, [], file);
    assert.equal(seen.headings, 1, `${file}: one h1`);
    assert.equal(seen.current, 1, `${file}: one current entry of the navigation`);
    assert.equal(new Set(seen.ids).size, seen.ids.length, `${file}: an id stands twice`);
    assert.ok(seen.width <= NARROW.width, `${file} is ${seen.width} wide: ${seen.wide}`);
    anchors.set(file, new Set(seen.ids));
    links.push(...seen.links.map((link) => [file, link]));
  }
  for (const [file, link] of links) {
    if (/^(https?|mailto):/.test(link)) continue;
    const [target, anchor] = link.split("#");
    const to = target === "" ? file : target;
    assert.ok(existsSync(join(site, to)), `${file}: no file for ${link}`);
    assert.ok(!anchor || anchors.get(to).has(decodeURIComponent(anchor)), `${file}: no anchor for ${link}`);
  }
  await close();
  return `${files.length} pages, ${links.length} links`;
};

// The page's policy lets no script in; a reader's tools stand outside of it, and so does this.
const violations = async (page) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axe });
  await session.detach();
  return page.evaluate(async () => {
    const found = await globalThis.axe.run(document, { resultTypes: ["violations"] });
    return found.violations.map((rule) => `${rule.id}: ${rule.nodes.length} × ${rule.nodes[0].html.slice(0, 200)}`);
  });
};

const whatBarsSomebodyIsNoticed = async () => {
  const { page, close } = await open();
  await page.goto(url("index.html"));
  await page.evaluate(() => {
    document.documentElement.removeAttribute("lang");
    document.querySelector("main p").style.color = "#ccc";
  });
  const found = (await violations(page)).map((violation) => violation.replace(/:.*/s, ""));
  assert.deepEqual(found.sort(), ["color-contrast", "html-has-lang"]);
  await close();
  return "axe sees what was spoilt";
};

const nothingBarsAnybody = async () => {
  const kinds = ofEachKind();
  for (const { name, ...look } of LOOKS) {
    const { page, close } = await open(look);
    for (const file of kinds) {
      await page.goto(url(file));
      await shoot(page, `${name}-${basename(file, ".html")}`);
      assert.deepEqual(await violations(page), [], `${file}, ${name}`);
    }
    await close();
  }
  return `${kinds.length} kinds of page, ${LOOKS.length} looks`;
};

const theKeyboardReachesEverything = async () => {
  const { page, close } = await open();
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      const box = element.getBoundingClientRect();
      return {
        name: `${element.tagName} ${element.getAttribute("href") ?? element.id}`,
        outlined: getComputedStyle(element).outlineStyle !== "none",
        inSight: box.right > 0 && box.bottom > 0,
      };
    });
  for (const file of ["index.html", "glossary.html", ofEachKind().find((kind) => kind.startsWith("indicator-"))]) {
    await page.goto(url(file));
    const order = await page.evaluate(() =>
      [...document.querySelectorAll("a[href], input, [tabindex='0']")]
        .filter((element) => element.checkVisibility())
        .slice(0, 60)
        .map((element) => `${element.tagName} ${element.getAttribute("href") ?? element.id}`),
    );
    for (const expected of order) {
      await page.keyboard.press("Tab");
      const { name, outlined, inSight } = await focused();
      assert.equal(name, expected, `${file}: the order of the Tab key`);
      assert.ok(outlined && inSight, `${file}: ${name} has the focus and does not show it`);
    }
    await page.goto(url(file));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.tagName), "MAIN", `${file}: past the navigation`);
  }
  await close();
  return "in order, in sight, past the navigation";
};

const theSearchFindsEverySpelling = async (cases) => {
  const { page, complaints, close } = await open();
  await page.goto(url("glossary.html"));
  const shown = () =>
    page.evaluate(() => [...document.querySelectorAll("article:not([hidden])")].map((entry) => entry.id));
  const all = await shown();
  const said = () => page.textContent("[role=status]");
  await page.focus("[type=search]");
  for (const [typed, wanted] of cases) {
    await page.keyboard.type(typed);
    const found = await shown();
    assert.ok(found.includes(wanted), `${typed} finds ${found}, not ${wanted}`);
    assert.ok(found.length < all.length / 4, `${typed} finds ${found.length}`);
    await page.waitForFunction((number) => document.querySelector("[role=status]").textContent.includes(number),
      `${found.length}`);
    if (typed === cases[0][0]) await shoot(page, "light-search");
    await page.keyboard.press("Escape");
    assert.deepEqual(await shown(), all, "Escape shows the whole list");
  }
  await page.keyboard.type("qqqqqq");
  assert.deepEqual(await shown(), []);
  await page.waitForFunction((words) => document.querySelector("[role=status]").textContent === words,
    await page.getAttribute("[role=status]", "data-none"));
  assert.ok((await said()).length > 0);
  await page.evaluate((id) => (location.hash = id), all[0]);
  await page.waitForFunction(() => !document.querySelector("article[hidden]"));
  assert.deepEqual(complaints, []);
  await close();
  return cases.map(([typed]) => typed).join(", ");
};

const allOfItIsThereWithoutScripts = async () => {
  const { page, complaints, close } = await open({ javaScriptEnabled: false });
  await page.goto(url("glossary.html"));
  assert.equal(await page.locator("[role=search]").isVisible(), false, "no box that does nothing");
  const entries = page.locator("article");
  assert.ok((await entries.count()) > 0);
  assert.equal(await page.locator("article:visible").count(), await entries.count());
  assert.deepEqual(complaints, []);
  await close();
  return "the glossary is whole";
};

const itPrints = async () => {
  const { page, close } = await open();
  const indicator = ofEachKind().filter((file) => file.startsWith("indicator-")).at(-1);
  for (const file of ["index.html", "timeline.html", indicator]) {
    await page.goto(url(file));
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator("header nav").isVisible(), false, "nothing to click on paper");
    assert.equal(await page.locator("h1").isVisible(), true);
    const paper = await page.pdf({ format: "A4", path: pictures && join(pictures, `print-${basename(file, ".html")}.pdf`) });
    assert.ok(paper.length > 1000);
  }
  await close();
  return "A4";
};

// Of the course that comes along: Cyrillic, Latin, another romanization, what it means, the middle of a name.
const SPELLINGS = [
  ["кормление", "kormlenie"],
  ["кармленне", "kormlenie"],
  ["kormleniye", "kormlenie"],
  ["kormlenje", "kormlenie"],
  ["Sylaviki", "siloviki"],
  ["go-ahead", "otmashka"],
  ["залежнасць", "energy-dependence"],
];

try {
  if (pictures) mkdirSync(pictures, { recursive: true });
  const steps = [
    everyPageLoadsAndEveryLinkLeadsSomewhere,
    theKeyboardReachesEverything,
    () => theSearchFindsEverySpelling(SPELLINGS),
    allOfItIsThereWithoutScripts,
    itPrints,
    whatBarsSomebodyIsNoticed,
    nothingBarsAnybody,
  ];
  for (const step of steps) {
    const outcome = await step();
    console.log(`${step.name || "theSearchFindsEverySpelling"}: ${outcome}`);
  }
} finally {
  await browser.close();
  rmSync(home, { recursive: true, force: true });
}
