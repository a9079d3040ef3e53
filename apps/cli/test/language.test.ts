// The help in two languages.
import { expect, test } from "vitest";
import { isLanguage, takeLanguage, toLanguage } from "../src/language.ts";
import { isCommand, loadCommand, routes } from "../src/routes.ts";
import { en } from "../src/text/en.ts";
import { zh } from "../src/text/zh.ts";
import { expectError, vidtask } from "./helpers.ts";

const HAN = /\p{Script=Han}/u;

async function helpOf(args: string[], env = {}): Promise<string> {
  const { stdout, stderr, exitCode } = await vidtask(args, { env });
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  return stdout;
}

test.each<[Record<string, string>, string | undefined, string]>([
  [{}, undefined, "en"],
  [{ LANG: "zh_CN.UTF-8" }, undefined, "zh"],
  [{ LANG: "zh_TW" }, undefined, "zh"],
  [{ LANG: "C.UTF-8" }, "zh-CN", "en"],
  [{ LC_ALL: "en_US.UTF-8", LC_MESSAGES: "zh_CN", LANG: "zh_CN" }, undefined, "en"],
  [{ LC_ALL: "", LC_MESSAGES: "zh_CN", LANG: "de_DE" }, undefined, "zh"],
  [{}, "zh-Hans-CN", "zh"],
  [{}, "de-DE", "en"],
])("The environment %j, on a system in %s, has its help in %s", (env, locale, language) => {
  expect(toLanguage(env, locale)).toBe(language);
});

test.each([
  [["query", "a", "--lang", "zh", "--raw"], { words: ["query", "a", "--raw"], language: "zh" }],
  [["--lang=zh", "query"], { words: ["query"], language: "zh" }],
  [["--lang", "zh", "--lang=en"], { words: [], language: "en" }],
  [["query", "--lang"], { words: ["query"], language: "" }],
  [["query", "--", "--lang", "zh"], { words: ["query", "--", "--lang", "zh"] }],
  [["query", "--language"], { words: ["query", "--language"] }],
])("Of %j the language is taken", (args, expected) => {
  expect(takeLanguage(args)).toEqual(expected);
});

test("--lang is accepted at any place, and outranks the environment", async () => {
  const env = { LC_ALL: "en_US.UTF-8" };
  const help = await helpOf(["wait", "--help", "--lang", "zh"], env);
  expect(help).toContain("等到视频就绪");
  expect(await helpOf(["--lang=zh", "wait", "--help"], env)).toBe(help);
  expect(await helpOf(["wait", "--help"], { LANG: "zh_CN.UTF-8" })).toBe(help);
  expect(await helpOf(["wait", "--help", "--lang", "en"], { LANG: "zh_CN.UTF-8" })).toContain("Wait until");
});

test.each([["--lang", "de"], ["--lang="], ["wait", "x", "--lang"]])(
  "A language without a help (%s) is a fault of usage",
  async (...args) => {
    const result = await vidtask(args);
    expectError(result, 2);
    expect(result.stderr).toBe("vidtask: --lang is en or zh.\n");
    expect(result.requests).toEqual([]);
  },
);

test("What is printed is the same in all languages", async () => {
  const args = ["query", "grok:1"];
  const { stdout } = await vidtask(args);
  expect((await vidtask([...args, "--lang", "zh"])).stdout).toBe(stdout);
  const refused = await vidtask(["query", "--nosuch", "--lang", "zh"]);
  expectError(refused, 2);
  expect(refused.stderr).toBe((await vidtask(["query", "--nosuch"])).stderr);
});

test("The help of vidtask in Chinese", async () => {
  expect(await helpOf(["--help", "--lang", "zh"])).toMatchInlineSnapshot(`
    "用法
      vidtask query <id>
      vidtask create
      vidtask wait <id>...
      vidtask watch <id>
      vidtask download <id|url>
      vidtask list
      vidtask resume
      vidtask forget <id>...
      vidtask config set|get|list|path ...
      vidtask doctor
      vidtask models
      vidtask check
      vidtask simulate
      vidtask demo
      vidtask completion <shell>
      vidtask help [<command>|exit-codes]
      vidtask --help
      vidtask --version

    通过“统一视频格式”网关生成 AI 视频。

      vidtask demo
      vidtask create --model veo3.1-fast --prompt "A lighthouse in a storm" --download lighthouse.mp4
      vidtask resume --dir videos

    网关地址取自 VIDTASK_BASE_URL，密钥取自 VIDTASK_API_KEY；也可以两者都取自配置档，见 vidtask config --help。
    帮助有中英文两种，由区域设置或 --lang en|zh 决定。

    选项
      -h --help     显示帮助并退出
      -v --version  显示版本并退出
         --         其后的内容一律视为参数

    命令
      query       查询视频任务
      create      创建视频任务
      wait        等到视频就绪
      watch       观察一个任务的变化
      download    下载视频
      list        列出在本机创建的任务
      resume      等待并下载所有待取回的任务
      forget      从本机的日志里抹去任务
      config      把网关及其密钥存为配置档
      doctor      显示将使用的配置，以及网关是否有响应
      models      列出契约收录的模型
      check       检查网关是否遵守契约
      simulate    启动本地模拟网关
      demo        在本地模拟网关上创建一个视频
      completion  输出用于 shell 自动补全的脚本
      help        显示某个命令或主题的帮助
    "
  `);
});

test("The help of a generated command in Chinese", async () => {
  expect(await helpOf(["query", "--help", "--lang", "zh"])).toMatchInlineSnapshot(`
    "用法
      vidtask query grok:ea57ae4e-3745-499f-947f-2a7829010d70
      vidtask query --help

    查询视频任务。

    返回单个任务的进展，据目前所知不计费。轮询间隔不要短于五秒，遇到代表终态的状态词（见 TaskStatus）即停止。请求没有请求体。

    选项
         [--exit-status]    任务失败，或成功却没有视频时，以退出码 8 退出。
         [--print]          把请求输出为 shell 命令，不含密钥；不发送任何请求。             [curl]
         [--base-url]       <url> 网关地址。默认取自 VIDTASK_BASE_URL，否则取自配置档。
         [--profile]        <name> 地址和密钥取自这个配置档，忽略环境变量。
         [--api-key-stdin]  从标准输入读取密钥。
         [--allow-http]     允许用明文 http 把密钥发往另一台机器。
      -v [--verbose]        在 stderr 上显示每个请求及其响应，不含密钥。
         [--output]         默认：终端上为文本，否则为 JSON；有多个任务时每个一行。            [text|json|ndjson]
         [--raw]            原样输出网关的响应体，格式为 JSON。
      -h  --help            显示帮助并退出
          --                其后的内容一律视为参数

    参数
      id  任务 id，与创建请求返回的完全一致，包括前缀。
    "
  `);
});

/** The texts of a language by their place. */
function* placesOf(node: object, place = ""): Generator<[place: string, text: string]> {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === "string") {
      yield [`${place}/${key}`, value];
    } else {
      yield* placesOf(value, `${place}/${key}`);
    }
  }
}

test("Every text has a Chinese twin, which names the same flags, variables and commands", () => {
  const english = new Map(placesOf(en));
  const chinese = new Map(placesOf(zh));
  expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  const namesIn = (text = "") => new Set(text.match(/--[a-z][a-z-]*|VIDTASK_\w+|vidtask [a-z]+/g));
  for (const [place, text] of chinese) {
    expect(text, place).toMatch(HAN);
    expect([...namesIn(text)].sort(), place).toEqual([...namesIn(english.get(place))].sort());
  }
});

// That of help is a list of all.
const names = Object.keys(routes).filter((name) => name !== "help");

test.each(names.filter(isCommand))("The list of commands has the arguments of %s", async (name) => {
  const build = await loadCommand(name);
  const usage = build(en).formatUsageLine({
    prefix: [name],
    config: {
      useAliasInUsageLine: false,
      onlyRequiredInUsageLine: true,
      caseStyle: "convert-camel-to-kebab",
    },
    ansiColor: false,
  });
  expect(usage).toBe([name, routes[name].usage].filter(Boolean).join(" "));
});

test("Only languages with a help are languages", () => {
  expect(["en", "zh", "de", ""].filter(isLanguage)).toEqual(["en", "zh"]);
});
