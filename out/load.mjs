// src/text/clean.ts
/** C0 except tab and newline, DEL, and C1 (ECMA-48 5.2, 5.3): all that a terminal could take as a command. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** Embeddings, overrides and isolates with what ends them (UAX #9, 2.1 to 2.5). */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/;
const POP_DIRECTIONAL_FORMATTING = "‬";
const POP_DIRECTIONAL_ISOLATE = "⁩";
/** Returns the text without control characters; newlines and tabs stay. */
function stripControls(text) {
	return text.replace(CONTROLS, "");
}
/**
* Returns the offsets (UTF-16 units) of the bidi embeddings, overrides and isolates in one line that are not
* closed in it, or close nothing: these would turn round the text that follows.
*/
function unbalancedBidi(line) {
	if (!BIDI.test(line)) return NONE;
	const stray = /* @__PURE__ */ new Set();
	const open = [];
	for (let at = 0; at < line.length; at++) {
		const character = line.charAt(at);
		if (!BIDI.test(character)) continue;
		if (character !== POP_DIRECTIONAL_FORMATTING && character !== POP_DIRECTIONAL_ISOLATE) {
			const isolate = character >= "⁦";
			open.push({
				at,
				end: isolate ? POP_DIRECTIONAL_ISOLATE : POP_DIRECTIONAL_FORMATTING
			});
		} else if (open.at(-1)?.end === character) open.pop();
		else stray.add(at);
	}
	for (const { at } of open) stray.add(at);
	return stray;
}
const NONE = /* @__PURE__ */ new Set();
/** Returns the line without the bidi characters that `unbalancedBidi` names. */
function balanceBidi(line) {
	const stray = unbalancedBidi(line);
	return stray.size === 0 ? line : [...line.split("").entries()].flatMap(([at, unit]) => stray.has(at) ? [] : unit).join("");
}
/** Returns text of any origin as safe text: no control characters but newline and tab, bidi balanced in each line. */
function cleanText(text) {
	const printable = stripControls(text);
	return BIDI.test(printable) ? printable.split("\n").map(balanceBidi).join("\n") : printable;
}
/** Printable ASCII without spaces at its ends. */
const PLAIN_LINE = /^[!-~](?:[ -~]*[!-~])?$/;
/** Returns text of any origin as one safe line, white space collapsed: for names, titles, messages, metadata. */
function cleanLine(text) {
	if (PLAIN_LINE.test(text) && !text.includes("  ")) return text;
	return balanceBidi(stripControls(text.replace(/[\s\u2028\u2029]+/g, " ")).trim());
}
// src/markdown/inline-text.ts
/** Returns a token of literal text. */
function textToken(text) {
	return {
		type: "text",
		raw: text,
		text
	};
}
/** Returns the visible text of inline tokens; a hard break is a newline. */
function inlineText(tokens) {
	let text = "";
	for (const token of tokens) text += visibleText(token);
	return text;
}
function visibleText(token) {
	if (token.type === "br") return "\n";
	if (token.type === "footnoteRef") return "";
	return "tokens" in token ? inlineText(token.tokens) : token.text;
}
// src/markdown/html/dom.ts
/** Whether a node is an element. */
function isElement(node) {
	return node.attribs !== void 0;
}
/** Whether a node is text. */
function isText$1(node) {
	return node.type === "text";
}
/** Returns the elements among nodes. */
function elementsOf(nodes) {
	return nodes.filter(isElement);
}
/** Yields nodes and all that they hold, in document order, however deep; `enter` says whose children are left out. */
function* descendants(nodes, enter = () => true) {
	const rest = [...nodes].reverse();
	for (let node = rest.pop(); node; node = rest.pop()) {
		yield node;
		const { children = [] } = node;
		if (isElement(node) && !enter(node)) continue;
		for (let index = children.length - 1; index >= 0; index--) {
			const child = children[index];
			if (child) rest.push(child);
		}
	}
}
/** Returns the first element among nodes and what they hold that meets a condition. */
function findElement(nodes, matches) {
	for (const node of descendants(nodes)) if (isElement(node) && matches(node)) return node;
}
/** Returns all text in nodes, white space as it stands; `enter` says whose children are left out. */
function textOf(nodes, enter) {
	let text = "";
	for (const node of descendants(nodes, enter)) if (isText$1(node)) text += node.data ?? "";
	else if (node.token) text += inlineText([node.token]);
	return text;
}
/** Returns the classes of an element. */
function classesOf({ attribs }) {
	return attribs.class === void 0 ? [] : attribs.class.split(/\s+/);
}
/** Whether an element has one of some classes. */
function hasClass(element, classes) {
	return element.attribs.class !== void 0 && classesOf(element).some((name) => classes.has(name));
}
/** Returns the value that an element's style attribute gives a property, in lower case; undefined where it gives none. */
function styleOf({ attribs: { style } }, property) {
	if (style === void 0) return void 0;
	const declaration = style.toLowerCase().split(";").find((part) => part.split(":", 1)[0]?.trim() === property);
	return declaration?.slice(declaration.indexOf(":") + 1).replace("!important", "").trim();
}
// src/markdown/html/inlines-of-blocks.ts
/** Returns blocks as the tokens of one that holds none, such as a table's cell; a separator stands between them. */
function inlinesOfBlocks(blocks, separator) {
	return join(blocks.map((block) => inlinesOfBlock(block, separator)), separator);
}
function inlinesOfBlock(block, separator) {
	switch (block.type) {
		case "paragraph": return block.tokens;
		case "heading": return [{
			type: "strong",
			raw: "",
			tokens: block.tokens
		}];
		case "code": return join(block.text.split("\n").map((line) => codeLine(line)), separator);
		case "blockquote":
		case "alert":
		case "footnote": return inlinesOfBlocks(block.tokens, separator);
		case "list": return inlinesOfList(block, separator);
		case "table": return inlinesOfTable(block, separator);
		default: return [];
	}
}
function codeLine(line) {
	return line.trim() === "" ? [] : [{
		type: "codespan",
		raw: "",
		text: line
	}];
}
function inlinesOfList({ ordered, start, items }, separator) {
	return join(items.map(({ checked, tokens }, index) => {
		return [textToken(ordered ? `${start + index}. ` : checked === void 0 ? "• " : checked ? "☑ " : "☐ "), ...inlinesOfBlocks(tokens, separator)];
	}), separator);
}
function inlinesOfTable({ header, rows }, separator) {
	return join([header, ...rows].map((row) => {
		return join(row.map(({ tokens }) => tokens), textToken(" "));
	}), separator);
}
/** Returns those parts that aren't empty in a row, with a separator between them. */
function join(parts, separator) {
	return parts.filter((part) => part.length > 0).flatMap((part, index) => index === 0 ? part : [separator, ...part]);
}
// src/markdown/html/math-text.ts
/** A formula between `$$`, `\[` and `\]`, `\(` and `\)`, or `$` as pandoc has it: no space inside, no digit after. */
const FORMULA$1 = new RegExp([
	/\$\$(?<dollars>[^$]+)\$\$/,
	/\\\[(?<brackets>(?:[^\\]|\\[^()[\]])+)\\\]/,
	/\\\((?<parentheses>(?:[^\\]|\\[^()[\]])+)\\\)/,
	/(?<![\\$])\$(?<inline>[^\s$](?:[^$]*[^\s$\\])?)\$(?![\d$])/
].map(({ source }) => source).join("|"), "g");
/** Signs of TeX, or letters but no words: what stands between the signs of a currency is no formula. */
const LIKE_TEX = /[\\^_{}]|^(?=.*\p{L})(?!.*\p{L}\p{L})/su;
/** Returns text as it is on pages that leave formulas to a script (MathJax, KaTeX): formulas, and text between them. */
function splitMath(text) {
	if (!/[$\\]/.test(text)) return [textToken(text)];
	const parts = [];
	let end = 0;
	for (const { 0: source, index, groups = {} } of text.matchAll(FORMULA$1)) {
		const { dollars, brackets, parentheses, inline } = groups;
		if (inline !== void 0 && !LIKE_TEX.test(inline)) continue;
		const math = mathToken(dollars ?? brackets ?? parentheses ?? inline ?? "", dollars !== void 0 || brackets !== void 0);
		if (!math) continue;
		if (index > end) parts.push(textToken(text.slice(end, index)));
		parts.push(math);
		end = index + source.length;
	}
	if (end < text.length) parts.push(textToken(text.slice(end)));
	return parts;
}
/** Returns a formula in TeX as a token; undefined where there is none. */
function mathToken(source, display) {
	const tex = source.split("\n").map((line) => line.trim()).filter((line) => line !== "").join(display ? "\n" : " ");
	if (tex === "") return void 0;
	return {
		type: "math",
		raw: "",
		text: display ? `$$${tex}$$` : `$${tex}$`,
		tex,
		display
	};
}
// src/text/scripts.ts
/** Chinese and Japanese with their punctuation: set without spaces, a line may break at nearly every character. */
const IDEOGRAPHIC = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uff60]";
/** Whether a text may hold an ideographic character: asked first, since making a set of a script's takes long. */
function mayBeIdeographic(text) {
	return /[\u2e80-\uffff]/.test(text);
}
// src/markdown/soft-breaks.ts
/** White space other than spaces. */
const BLANKS = [
	"\n",
	"	",
	"\u2028",
	"\u2029"
];
const SPACES = / {2}/;
/** White space other than a single space. */
const EACH_UNSETTLED = / [ \t\n\u2028\u2029]+|[\t\n\u2028\u2029][ \t\n\u2028\u2029]*/g;
let ideographic;
/** Whether a character is of a script that is written without spaces. */
function isSpaceless(character) {
	if (!mayBeIdeographic(character)) return false;
	ideographic ??= new RegExp(IDEOGRAPHIC, "u");
	return ideographic.test(character);
}
/**
* Turns line breaks in the source into spaces, or into nothing between two characters of scripts without spaces
* (CSS Text 3, 4.1.3), and collapses white space.
*/
function settleLineBreaks(tokens) {
	return tokens.some(isUnsettled) ? tokens.map((token, index) => settle$1(token, index, tokens)) : tokens;
}
function isUnsettled(token) {
	return token.type === "text" ? isUnsettledText(token.text) : isFromHtml(token);
}
/** Whether a text has white space other than single spaces. (One regular expression for both is several times slower.) */
function isUnsettledText(text) {
	return SPACES.test(text) || BLANKS.some((blank) => text.includes(blank));
}
function settle$1(token, index, tokens) {
	if (token.type !== "text") return isFromHtml(token) ? settleInside(token) : token;
	if (!isUnsettledText(token.text)) return token;
	const before = inlineText(tokens.slice(Math.max(0, index - 1), index));
	const after = inlineText(tokens.slice(index + 1, index + 2));
	const text = token.text.replace(EACH_UNSETTLED, (blank, offset) => {
		if (!blank.includes("\n")) return " ";
		const last = lastCharacter(token.text.slice(0, offset) || before);
		const next = firstCharacter(token.text.slice(offset + blank.length) || after);
		return isSpaceless(last) && isSpaceless(next) ? "" : " ";
	});
	return {
		type: "text",
		raw: token.raw,
		text
	};
}
/** Whether a token was made from HTML tags: what is in markdown's own spans has been settled already. */
function isFromHtml(token) {
	return token.raw === "" && "tokens" in token && token.type !== "image";
}
function settleInside(token) {
	return {
		...token,
		tokens: settleLineBreaks(token.tokens)
	};
}
function lastCharacter(text) {
	return [...text.slice(-2)].at(-1) ?? "";
}
function firstCharacter(text) {
	return [...text.slice(0, 2)][0] ?? "";
}
// src/markdown/html/run.ts
/**
* Returns the paragraphs that a run makes, spaces collapsed as CSS has it (CSS Text 3, 4.1.1) and trimmed at their ends:
* two line breaks or more part paragraphs. There are none where nothing is to be seen.
*/
function paragraphsOf(run) {
	const settled = settle(run);
	const paragraphs = [];
	let start = 0;
	for (const [index, { token }] of settled.entries()) {
		if (token.type !== "br" || settled[index + 1]?.token.type !== "br") continue;
		paragraphs.push(nest(trim(settled.slice(start, index))));
		start = index + 1;
	}
	paragraphs.push(nest(trim(settled.slice(start))));
	return paragraphs.filter((tokens) => tokens.length > 0);
}
function settle(run) {
	const tokens = settleLineBreaks(run.map(({ token }) => token));
	return moveSpacesOut(collapse(run.map((part, index) => withToken(part, tokens[index] ?? part.token))));
}
function withToken(part, token) {
	return token === part.token ? part : {
		token,
		span: part.span
	};
}
function withText(part, text) {
	return part.token.type === "text" && part.token.text === text ? part : withToken(part, textToken(text));
}
/** Leaves one space of those that stand side by side, and none beside a line break. */
function collapse(parts) {
	const collapsed = [];
	for (const part of parts) {
		const { token } = part;
		if (token.type === "br") trimEnd(collapsed);
		if (token.type !== "text") collapsed.push(part);
		else {
			const text = endsWithSpace(collapsed) ? token.text.replace(/^ /, "") : token.text;
			if (text !== "") collapsed.push(withText(part, text));
		}
	}
	return collapsed;
}
function endsWithSpace(parts) {
	const token = parts.at(-1)?.token;
	return token?.type === "br" || token?.type === "text" && token.text.endsWith(" ");
}
function trimEnd(parts) {
	let last = parts.pop();
	while (last?.token.type === "text" && last.token.text.trim() === "") last = parts.pop();
	if (last?.token.type === "text") parts.push(withText(last, last.token.text.trimEnd()));
	else if (last) parts.push(last);
}
/** Moves spaces and line breaks at the border of a span out of it: `a<b> c</b>` is `a **c**` in markdown. */
function moveSpacesOut(parts) {
	const moved = [];
	for (const [index, part] of parts.entries()) {
		const { token, span } = part;
		const outerBefore = commonSpan(span, parts[index - 1]?.span);
		const outerAfter = commonSpan(span, parts[index + 1]?.span);
		if (!isVisible(token)) moved.push({
			token,
			span: outermost(outerBefore, outerAfter)
		});
		else if (token.type !== "text") moved.push(part);
		else {
			const { text } = token;
			const start = text.startsWith(" ") && outerBefore !== span ? 1 : 0;
			const end = text.endsWith(" ") && outerAfter !== span ? text.length - 1 : text.length;
			if (start > 0) moved.push({
				token: textToken(" "),
				span: outerBefore
			});
			moved.push(withText(part, text.slice(start, end)));
			if (end < text.length) moved.push({
				token: textToken(" "),
				span: outerAfter
			});
		}
	}
	return moved;
}
function outermost(a, b) {
	return depthOf(a) < depthOf(b) ? a : b;
}
function depthOf(span) {
	return span?.depth ?? 0;
}
/** Returns the innermost of the spans that both are in. */
function commonSpan(a, b) {
	let [one, other] = [a, b];
	while (one !== other) if (depthOf(one) >= depthOf(other)) one = one?.outer;
	else other = other?.outer;
	return one;
}
/** Drops white space and line breaks at both ends. */
function trim(parts) {
	const start = parts.findIndex(({ token }) => isVisible(token));
	if (start < 0) return [];
	const trimmed = parts.slice(start, parts.findLastIndex(({ token }) => isVisible(token)) + 1);
	trimEnd(trimmed);
	const [first, ...others] = trimmed;
	return first?.token.type === "text" ? [withText(first, first.token.text.trimStart()), ...others] : trimmed;
}
/** Whether a token that holds no others shows anything. */
function isVisible(token) {
	return token.type !== "br" && !(token.type === "text" && token.text.trim() === "");
}
/** Returns parts as tokens in their spans. */
function nest(parts) {
	const root = [];
	let open = [];
	for (const { token, span } of parts) {
		const chain = chainOf(span);
		const shared = chain.findIndex((each, index) => open[index]?.span !== each);
		open = open.slice(0, shared < 0 ? chain.length : shared);
		for (const each of chain.slice(open.length)) {
			const tokens = [];
			(open.at(-1)?.tokens ?? root).push({
				...each.start,
				raw: "",
				tokens
			});
			open.push({
				span: each,
				tokens
			});
		}
		append(open.at(-1)?.tokens ?? root, token);
	}
	return root;
}
function append(tokens, token) {
	const last = tokens.at(-1);
	if (token.type === "text" && last?.type === "text") tokens[tokens.length - 1] = textToken(last.text + token.text);
	else tokens.push(token);
}
/** Returns the spans that are open from the outside in. */
function chainOf(span) {
	const chain = [];
	for (let each = span; each; each = each.outer) chain.push(each);
	return chain.reverse();
}
// src/markdown/html/builder.ts
const TOP = {
	isHeading: false,
	isFigure: false,
	keepsLines: false,
	isMathless: false,
	ignoresAria: false
};
/** Deeper blocks and spans are taken apart, so that no reader of the tokens runs out of stack. */
const DEEPEST_BLOCK = 30;
const DEEPEST_SPAN = 30;
/** Of elements that are nested deeper, only the text is read. */
const DEEPEST_ELEMENT = 500;
/** Returns a builder that has read nodes, its last paragraph not ended yet. */
function buildNodes(nodes, handlerOf) {
	const builder = {
		handlerOf,
		blocks: [],
		starts: [],
		blockDepth: 0,
		elementDepth: 0,
		place: TOP,
		span: void 0,
		run: [],
		runStart: void 0,
		nextStart: void 0,
		picture: void 0
	};
	read(builder, nodes);
	return builder;
}
/** Reads nodes where the builder stands. */
function read(builder, nodes, change = {}) {
	if (builder.elementDepth >= DEEPEST_ELEMENT) addText$1(builder, textOf(nodes));
	else inPlace(builder, change, () => {
		for (const node of nodes) readNode(builder, node);
	});
}
/** Works at a place that is changed. */
function inPlace(builder, change, work) {
	const { place } = builder;
	builder.place = {
		...place,
		...change
	};
	work();
	builder.place = place;
}
function readNode(builder, node) {
	const { handlerOf, place } = builder;
	if (!isText$1(node) || node.data?.trim()) builder.nextStart ??= node.startIndex ?? void 0;
	if (node.token) addPart(builder, node.token);
	else if (isText$1(node)) addText$1(builder, node.data ?? "");
	else if (!isElement(node)) read(builder, node.children ?? []);
	else {
		builder.elementDepth++;
		handlerOf(node, place)?.(builder, node);
		builder.elementDepth--;
	}
}
/** Reads nodes as paragraphs and blocks of their own. */
function readBlock(builder, nodes, change) {
	endParagraph(builder);
	read(builder, nodes, change);
	endParagraph(builder);
}
/** Reads nodes in a span, unless they are in one of that kind already. */
function readSpan(builder, start, nodes) {
	const { span } = builder;
	const depth = (span?.depth ?? 0) + 1;
	if (depth <= DEEPEST_SPAN && !isInside(builder, start.type)) builder.span = {
		start,
		outer: span,
		depth
	};
	read(builder, nodes);
	builder.span = span;
}
/** Whether what is read stands in a span of a kind. */
function isInside(builder, type) {
	for (let { span } = builder; span; span = span.outer) if (span.start.type === type) return true;
	return false;
}
/** Adds text as it is in the source. */
function addText$1(builder, text) {
	if (builder.run.length === 0 && text.trim() === "") return;
	for (const token of textTokens(text, builder.place)) addPart(builder, token);
}
/** What parts words though HTML doesn't take it for white space: vertical tab, next line, carriage return alone. */
const OTHER_SPACE = /[\r\v\f\u0085]/g;
/** A byte order mark, once a zero-width no-break space as well. */
const BYTE_ORDER_MARK = /\ufeff/g;
function textTokens(text, place) {
	const clean = cleanText(text.replace(OTHER_SPACE, " ").replace(BYTE_ORDER_MARK, ""));
	if (!place.keepsLines) return splitMath(clean);
	return clean.split("\n").flatMap((line, index) => {
		return index === 0 ? [textToken(line)] : [{
			type: "br",
			raw: ""
		}, textToken(line)];
	});
}
/** Adds a picture, unless the one before it is the same: a preview of it, or what scripts put in its place. */
function addPicture(builder, image) {
	const { picture, place, span } = builder;
	if (picture !== void 0 && (image.href === picture.image.href || image.href === picture.link || place.isFigure && inlineText(image.tokens) === inlineText(picture.image.tokens) && image.tokens.length > 0)) return;
	if (builder.run.at(-1)?.token.type === "image") addPart(builder, textToken(" "));
	addPart(builder, image);
	builder.picture = {
		image,
		link: span?.start.type === "link" ? span.start.href : void 0
	};
}
/** Adds a token that holds no text but its own. */
function addPart(builder, token) {
	if (builder.run.length === 0) builder.runStart = builder.nextStart;
	builder.nextStart = void 0;
	if (isVisible(token)) builder.picture = void 0;
	builder.run.push({
		token,
		span: builder.span
	});
}
/** Ends the paragraph, and begins another. */
function endParagraph(builder) {
	const { blocks, starts, run, runStart } = builder;
	for (const [index, tokens] of paragraphsOf(run).entries()) {
		if (index === 0) starts[blocks.length] = runStart;
		blocks.push({
			type: "paragraph",
			raw: "",
			tokens
		});
	}
	builder.run = [];
}
/** Ends the paragraph and adds a block. */
function addBlock(builder, block) {
	endParagraph(builder);
	const { blocks, starts, nextStart } = builder;
	starts[blocks.length] = nextStart;
	builder.nextStart = void 0;
	blocks.push(block);
}
/** Whether the blocks in one that is added here would be nested too deep: it is to be taken apart. */
function isDeepest({ blockDepth }) {
	return blockDepth >= DEEPEST_BLOCK;
}
/** Returns nodes as the blocks of one that is to hold them. */
function blocksOf({ handlerOf, blockDepth, elementDepth, place, span }, nodes, change) {
	const inside = {
		...buildNodes([], handlerOf),
		blockDepth: blockDepth + 1,
		elementDepth,
		place,
		span
	};
	readBlock(inside, nodes, change);
	return inside.blocks;
}
/** Returns nodes as inline tokens, with a separator between the paragraphs and blocks among them. */
function inlinesOf(builder, nodes, separator, change) {
	return inlinesOfBlocks(blocksOf(builder, nodes, change), separator);
}
/** Whether anything of an element is to be seen. */
function isShown({ handlerOf, place }, element) {
	return handlerOf(element, place) !== void 0;
}
// src/markdown/html/blocks.ts
/** Reads what an element holds as paragraphs and blocks of their own. */
const block = (builder, { children }) => readBlock(builder, children);
/** Returns a handler for a block that holds others; what would be nested too deep is taken apart. */
function container(handler) {
	return (builder, element) => (isDeepest(builder) ? block : handler)(builder, element);
}
/** Returns a handler for headings of a level, 1 to 6. */
function heading(depth) {
	return (builder, { children }) => {
		endParagraph(builder);
		const tokens = inlinesOf(builder, children, textToken(" "), { isHeading: true });
		if (tokens.length > 0) addBlock(builder, {
			type: "heading",
			raw: "",
			depth,
			tokens
		});
	};
}
const thematicBreak = (builder) => addBlock(builder, {
	type: "hr",
	raw: ""
});
const blockquote = container((builder, { children }) => {
	endParagraph(builder);
	const tokens = blocksOf(builder, children);
	if (tokens.length > 0) addBlock(builder, {
		type: "blockquote",
		raw: "",
		tokens
	});
});
/** Reads `summary`: all that is to be seen of a `details` that is closed. */
const summary = (builder, { children }) => {
	endParagraph(builder);
	inPlace(builder, { isHeading: true }, () => readSpan(builder, { type: "strong" }, children));
	endParagraph(builder);
};
const figure = (builder, { children }) => readBlock(builder, children, { isFigure: true });
const caption = (builder, { children }) => {
	endParagraph(builder);
	readSpan(builder, { type: "em" }, children);
	endParagraph(builder);
};
/** Reads `dialog`: shown where it is open. */
const dialog = (builder, { attribs, children }) => {
	if (attribs.open !== void 0) readBlock(builder, children);
};
/** Reads a button: the user interface of a page, but where it is all that a heading or a summary has. */
const button = (builder, { children }) => {
	if (builder.place.isHeading) read(builder, children);
};
// src/markdown/html/code-text.ts
/** What highlighters call the numbers of lines, and what holds them. */
const GUTTERS = new Set("lineno linenos linenodiv linenumber linenumbers line-number line-numbers line-numbers-rows lnt ln gutter rouge-gutter hljs-ln-numbers blob-num code-lineno CodeMirror-linenumber CodeMirror-gutters cm-gutters react-syntax-highlighter-line-number".split(" "));
/** What holds an editor's text, apart from its buttons and labels. */
const EDITORS = /* @__PURE__ */ new Set([
	"cm-content",
	"CodeMirror-code",
	"view-lines"
]);
/** What highlighters call a line. */
const LINES = /* @__PURE__ */ new Set([
	"line",
	"code-line",
	"token-line",
	"view-line"
]);
const BLOCKS$1 = new Set("div p li tr h1 h2 h3 h4 h5 h6 section figure table pre".split(" "));
const UNSEEN = new Set("button script style select textarea svg template input".split(" "));
/** Of elements nested deeper only the text is read. */
const DEEPEST$1 = 200;
/** Returns an element's text as code: each line as the source or an element has it, without numbers and buttons. */
function codeText(element) {
	const lines = {
		parts: [],
		ended: void 0
	};
	addChildren(lines, editorOf(element) ?? element, 0);
	return lines.parts.join("").replace(/\r\n?/g, "\n");
}
/** Returns the element of a code editor that has its text; undefined where there is none. */
function editorOf(element) {
	return findElement([element], (each) => hasClass(each, EDITORS));
}
/** Whether an element holds the numbers of lines. */
function isGutter(element) {
	if (element.name === "pre" || element.name === "code") return false;
	if (hasClass(element, GUTTERS)) return true;
	return (styleOf(element, "user-select") === "none" || styleOf(element, "-webkit-user-select") === "none" || holdsGutter(element)) && isNumber$1(textOf(element.children));
}
function holdsGutter({ name, children }) {
	return name === "td" && findElement(children, (each) => hasClass(each, GUTTERS)) !== void 0;
}
function isNumber$1(text) {
	return /^[\s\d]*\d[\s\d]*$/.test(text);
}
function addChildren(lines, element, depth) {
	const isNumbered = hasNumberedLines(element);
	for (const child of element.children) if (isText$1(child)) addText(lines, child.data ?? "");
	else if (depth > DEEPEST$1) addText(lines, textOf([child]));
	else if (isElement(child)) addElement(lines, isNumbered ? withoutFirst(child) : child, depth + 1);
}
/** Whether an element's lines begin with their numbers, each in an element: the next line has the next number. */
function hasNumberedLines({ children }) {
	const lines = children.filter(isElement);
	const first = numberOf(lines[0]);
	return lines.length > 1 && lines.every((line, index) => numberOf(line) === first + index);
}
function numberOf(line) {
	const [text, ...others] = line?.children[0]?.children ?? [];
	return others.length === 0 && isNumber$1(text?.data ?? "") ? Number(text?.data) : NaN;
}
function withoutFirst(element) {
	const { name, attribs, type } = element;
	return {
		name,
		attribs,
		type,
		children: element.children.slice(1)
	};
}
function addElement(lines, element, depth) {
	const { name } = element;
	if (UNSEEN.has(name) || isGutter(element)) return;
	const kind = BLOCKS$1.has(name) ? "block" : isLine(element) ? "line" : void 0;
	if (name === "br") addText(lines, "\n");
	else if (kind === void 0) addChildren(lines, element, depth);
	else addLine(lines, element, kind, depth);
}
function addLine(lines, element, kind, depth) {
	if (lines.ended || kind === "block" && isInLine(lines)) lines.parts.push("\n");
	lines.ended = void 0;
	const count = lines.parts.length;
	addChildren(lines, element, depth);
	if (lines.parts.length === count || isInLine(lines)) lines.ended = kind;
}
function isInLine({ parts }) {
	return parts.length > 0 && !parts.at(-1)?.endsWith("\n");
}
function isLine(element) {
	return element.attribs["data-line"] !== void 0 || hasClass(element, LINES);
}
function addText(lines, text) {
	if (text === "") return;
	if (lines.ended === "block" && !/^[^\S\n]*\n/.test(text) && text.trim() !== "") lines.parts.push("\n");
	lines.parts.push(text);
	lines.ended = void 0;
}
// src/markdown/html/code-language.ts
/** How classes name a language: of the HTML standard (4.5.15), Prism, highlight.js, Prettify, GitHub, SyntaxHighlighter. */
const LANGUAGE_CLASS = /(?:^|\s)(?:language-|lang-|highlight-source-|highlight-text-|brush:\s*)([\w+#.-]+)/;
/** The same on elements around code, where `lang-en` is no language of code; Sphinx has `highlight-python`. */
const OUTER_CLASS = /(?:^|\s)(?:language-|highlight-source-|highlight-(?!text)|brush:\s*)([\w+#.-]+)/;
const NO_LANGUAGE = new Set("none text txt plain plaintext plain-text nohighlight no-highlight auto default code".split(" "));
/** Names that stand for a language as a class of its own beside a highlighter's (pandoc, hexo, highlight.js). */
const NAMES$1 = new Set("ada apache asm awk bash bat batch c c++ clojure cmake coffeescript cpp cs csharp css csv dart diff docker dockerfile elixir elm erb erlang fish fortran fsharp go graphql groovy haskell hcl html http ini java javascript js json json5 jsonc jsx julia kotlin latex lean less lisp lua make makefile markdown matlab md nasm nginx nim nix objc objectivec ocaml perl php postgresql powershell prolog proto protobuf ps1 py python r rb ruby rs rust scala scheme scss sh shell solidity sql swift tcl terraform toml ts tsx typescript vb verilog vhdl vim vue wasm xml yaml yml zig zsh".split(" "));
/** An element so many levels up may still be the frame around a block of code. */
const LEVELS = 4;
/** Returns the language of code as its element, the `code` in it or the frame around it names it; '' where none does. */
function codeLanguage(element) {
	const inner = findElement(element.children, (each) => each.name === "code" && ownLanguage(each) !== void 0);
	const name = (inner && ownLanguage(inner)) ?? ownLanguage(element) ?? labelOf(element) ?? outerLanguage(element) ?? "";
	return NO_LANGUAGE.has(name) ? "" : name;
}
/** GitHub takes `lang` on `pre` for a language of code. */
function ownLanguage(element) {
	const { lang } = element.attribs;
	return attributeOf(element) ?? classLanguage(element) ?? (lang !== void 0 && NAMES$1.has(lang) ? lang : void 0);
}
function attributeOf({ attribs }) {
	const name = attribs["data-lang"] ?? attribs["data-language"] ?? attribs.language;
	return name !== void 0 && /^[\w+#.-]+$/.test(name) ? name.toLowerCase() : void 0;
}
function classLanguage(element) {
	return (LANGUAGE_CLASS.exec(element.attribs.class ?? "")?.[1])?.toLowerCase() ?? classesOf(element).find((each) => NAMES$1.has(each.toLowerCase()));
}
/** Returns the word above an editor's text. */
function labelOf(element) {
	const editor = editorOf(element);
	if (!editor) return void 0;
	const label = textOf([element], (each) => each !== editor && each.name !== "button").trim().toLowerCase();
	return NAMES$1.has(label) ? label : void 0;
}
function outerLanguage(element) {
	let around = element.parent;
	for (let level = 0; around && isElement(around) && level < LEVELS; level++) {
		const name = attributeOf(around) ?? OUTER_CLASS.exec(around.attribs.class ?? "")?.[1]?.toLowerCase();
		if (name !== void 0) return name;
		const classes = classesOf(around);
		const named = classes.includes("highlight") ? classes.find((each) => NAMES$1.has(each)) : void 0;
		if (named !== void 0) return named;
		around = around.parent;
	}
}
// src/markdown/html/inlines.ts
/** Returns a handler for elements that are a span of a kind. */
function span(type) {
	return (builder, { children }) => readSpan(builder, { type }, children);
}
/** Reads a line break. */
const lineBreak = (builder) => addPart(builder, {
	type: "br",
	raw: ""
});
/** Addresses that lead nowhere outside of the page's own scripts. */
const NO_ADDRESS = /^(?:javascript|vbscript|data|about):|^#?$/i;
/** Returns an address of an attribute as one safe line; undefined where it leads nowhere. */
function addressOf(value) {
	if (value === void 0) return void 0;
	const start = value.slice(0, 100).replace(/[\s\u0000-\u001f]/g, "");
	return NO_ADDRESS.test(start) ? void 0 : cleanLine(value) || void 0;
}
/** Reads `a`: a link; in a heading only its text where it leads to the heading itself. */
const link = (builder, element) => {
	const { attribs, children } = element;
	const href = addressOf(attribs.href);
	if (builder.place.isHeading && isPermalink(element)) return;
	if (href === void 0 || builder.place.isHeading && href.startsWith("#")) return read(builder, children);
	readSpan(builder, {
		type: "link",
		href,
		title: cleanLine(attribs.title ?? "") || null
	}, children);
};
/** What generators of pages put beside a heading as the link to it. */
const PERMALINK = /^(?:[\s#¶§∞⚓🔗\u200b]|\ufe0f)*$/u;
function isPermalink({ attribs, children }) {
	return attribs.href !== void 0 && PERMALINK.test(textOf(children)) && !holdsPicture(children);
}
function holdsPicture(children) {
	return elementsOf(children).some(({ name }) => name === "img" || name === "picture");
}
/** Reads `code` in a line: its text, as the text of a link where it is one. */
const codespan = (builder, { children }) => {
	const [only, ...others] = children.filter((node) => !isText$1(node) || node.data?.trim());
	const href = only?.name === "a" && others.length === 0 ? addressOf(only.attribs?.href) : void 0;
	const text = cleanLine(textOf(children));
	if (text === "") return addText$1(builder, textOf(children));
	if (href === void 0) return addPart(builder, {
		type: "codespan",
		raw: "",
		text
	});
	readSpan(builder, {
		type: "link",
		href,
		title: null
	}, [{
		type: "token",
		token: {
			type: "codespan",
			raw: "",
			text
		}
	}]);
};
/** Reads `q`: in quotation marks, inner ones single (HTML Living Standard, 15.3.4). */
const quotation = (builder, element) => {
	const isInner = countQuotes(element) % 2 === 1;
	addText$1(builder, isInner ? "‘" : "“");
	read(builder, element.children);
	addText$1(builder, isInner ? "’" : "”");
};
function countQuotes(element) {
	let count = 0;
	for (let node = element.parent; node && count < 20; node = node.parent) if (node.name === "q") count++;
	return count;
}
/** Reads the reading in a `ruby`: in parentheses after what it belongs to; those of the source (`rp`) are left out. */
const reading = (builder, { children }) => {
	if (textOf(children).trim() === "") return;
	addText$1(builder, "(");
	read(builder, children);
	addText$1(builder, ")");
};
// src/markdown/html/code.ts
/** Reads `pre` and what else is set as a block of code. */
const codeBlock = (builder, element) => {
	const code = codeOf([element], element);
	if (code) addBlock(builder, code);
};
/** Returns elements' text as code, one below the other; undefined where there is none. */
function codeOf(elements, around) {
	const text = cleanText(elements.map(codeText).join("\n"));
	if (text.trim() === "") return void 0;
	const lines = text.trimEnd().replace(BLANK_LINES, "");
	return {
		type: "code",
		raw: "",
		lang: codeLanguage(around),
		text: around.name === "code" ? outdent(lines) : lines
	};
}
/** At the start of a text. */
const BLANK_LINES = /^(?:[^\S\n]*\n)+/;
/** Returns lines without the spaces that all of them begin with: in a `code`, the source's own indent. */
function outdent(text) {
	const lines = text.split("\n");
	const shared = lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)).reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY);
	return lines.map((line) => line.slice(shared)).join("\n");
}
/** Reads `code`: a block where it is set as one, by its style or a class, or holds one. */
const code = (builder, element) => {
	(styleOf(element, "white-space")?.startsWith("pre") || classesOf(element).includes("block") || findElement(element.children, ({ name }) => name === "pre") !== void 0 ? codeBlock : codespan)(builder, element);
};
/** Returns the code that a table sets beside the numbers of its lines; undefined where it is no such table. */
function codeTable(table, rows) {
	if (!rows.some((cells) => cells.some(isGutter))) return void 0;
	const lines = rows.map((cells) => cells.filter((cell) => !isGutter(cell)));
	if (lines.some(({ length }) => length > 1)) return void 0;
	return codeOf(lines.flat(), table);
}
// src/markdown/html/lists.ts
const LISTS = /* @__PURE__ */ new Set([
	"ul",
	"ol",
	"menu",
	"dir"
]);
/** Reads `ul`, `ol` and `menu`. */
const list = container((builder, { name, attribs, children }) => {
	endParagraph(builder);
	const ordered = name === "ol";
	const items = [];
	const isLoose = readItems(builder, children, items);
	const start = ordered ? Number.parseInt(attribs.start ?? "1", 10) : 1;
	if (items.length > 0) addList(builder, items, ordered ? { start } : void 0, isLoose);
});
/** Reads `li` outside of a list. */
const listItem = container((builder, element) => {
	endParagraph(builder);
	const item = itemOf$1(builder, element);
	const last = builder.blocks.at(-1);
	if (!item) return;
	const isLoose = holdsParagraphs(element) || needsRoom(item);
	if (last?.type === "list" && !last.ordered) {
		last.items.push(item);
		last.loose ||= isLoose;
	} else addList(builder, [item], void 0, isLoose);
});
/** Adds a list; without numbers it is no ordered one. It is loose as well where its items need room. */
function addList(builder, items, numbers, isLoose) {
	const start = numbers && numbers.start >= 0 ? numbers.start : 1;
	const loose = isLoose || items.some(needsRoom);
	addBlock(builder, {
		type: "list",
		raw: "",
		ordered: numbers !== void 0,
		start,
		loose,
		items
	});
}
/** Whether an item holds more than a paragraph and lists below it. */
function needsRoom({ tokens }) {
	return tokens.slice(1).some(({ type }) => type !== "list");
}
/** Adds the items among a list's nodes; returns whether one holds elements `p`. */
function readItems(builder, nodes, items) {
	let isLoose = false;
	for (const node of nodes) {
		if (isElement(node) && !isShown(builder, node)) continue;
		if (isElement(node) && node.name === "li") {
			const item = itemOf$1(builder, node);
			if (item) items.push(item);
			isLoose ||= item !== void 0 && holdsParagraphs(node);
		} else if (isElement(node) && isWrapper(node)) isLoose = readItems(builder, node.children, items) || isLoose;
		else addToLast(items, blocksOf(builder, [node]));
	}
	return isLoose;
}
/** What stands between items, such as another list, belongs to the one before. */
function addToLast(items, blocks) {
	const last = items.at(-1);
	if (last) for (const block of blocks) last.tokens.push(block);
	else if (blocks.length > 0) items.push(createItem(blocks));
}
/** Whether an element that has no place in a list holds items of it. */
function isWrapper({ name, children }) {
	return !LISTS.has(name) && children.some((child) => child.name === "li");
}
function holdsParagraphs({ children }) {
	return children.some(({ name }) => name === "p");
}
function itemOf$1(builder, { children }) {
	const tokens = blocksOf(builder, children);
	return tokens.length === 0 ? void 0 : {
		...createItem(tokens),
		checked: isChecked(children)
	};
}
/** Returns an item without a box. */
function createItem(tokens) {
	return {
		type: "list_item",
		raw: "",
		checked: void 0,
		tokens
	};
}
/** Whether the box before an item's text is checked; undefined where there is none. */
function isChecked(nodes) {
	for (const node of descendants(nodes)) {
		if (isText$1(node) && node.data?.trim() !== "") return void 0;
		if (!isElement(node)) continue;
		if (LISTS.has(node.name)) return void 0;
		if (node.name === "input" && node.attribs.type === "checkbox") return node.attribs.checked !== void 0;
	}
}
// src/markdown/html/description-lists.ts
/**
* Reads `dl` (HTML Living Standard, 4.4.9): a list whose items are terms in bold with their definitions below. Without
* terms, as wikis indent text, it is what it holds; without definitions its terms are paragraphs.
*/
const descriptionList = container((builder, { children }) => {
	endParagraph(builder);
	const groups = groupsOf(builder, children);
	const hasTerms = groups.some(({ terms }) => terms.length > 0);
	const hasDefinitions = groups.some(({ definitions }) => definitions.length > 0);
	if (hasTerms && hasDefinitions) return addList(builder, groups.map(itemOf), void 0, false);
	for (const block of groups.flatMap(({ terms, definitions }) => [...terms, ...definitions])) addBlock(builder, block);
});
function groupsOf(builder, nodes) {
	const groups = [];
	for (const part of partsOf(nodes)) {
		if (isElement(part) && !isShown(builder, part)) continue;
		const isTerm = part.name === "dt";
		const blocks = isTerm ? termOf(builder, part) : blocksOf(builder, part.name === "dd" ? childrenOf(part) : [part]);
		if (blocks.length === 0) continue;
		const last = groups.at(-1);
		const group = last && !(isTerm && last.definitions.length > 0) ? last : {
			terms: [],
			definitions: []
		};
		if (group !== last) groups.push(group);
		const into = isTerm ? group.terms : group.definitions;
		for (const block of blocks) into.push(block);
	}
	return groups;
}
/** Returns nodes with the elements that group terms and definitions taken apart. */
function partsOf(nodes) {
	return nodes.flatMap((node) => {
		return node.name !== "dl" && childrenOf(node).some(({ name }) => name === "dt" || name === "dd") ? childrenOf(node) : [node];
	});
}
function childrenOf({ children = [] }) {
	return children;
}
function termOf(builder, term) {
	return blocksOf(builder, [{
		type: "tag",
		name: "strong",
		attribs: {},
		children: childrenOf(term)
	}], { isHeading: true });
}
/** A term with one definition, each a paragraph, makes a paragraph with a line break. */
function itemOf({ terms, definitions }) {
	const blocks = [...terms, ...definitions];
	const [term, definition, ...others] = blocks;
	const isShort = others.every(({ type }) => type === "list");
	if (term?.type !== "paragraph" || definition?.type !== "paragraph" || !isShort) return createItem(blocks);
	return createItem([{
		type: "paragraph",
		raw: "",
		tokens: [
			...term.tokens,
			{
				type: "br",
				raw: ""
			},
			...definition.tokens
		]
	}, ...others]);
}
new Set("sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only a11y-hidden assistive-text".split(" "));
new Set("p li h1 h2 h3 h4 h5 h6 table pre blockquote".split(" "));
new Set("arccos arcsin arctan arg cos cosh cot csc deg det dim exp gcd hom inf ker lg lim ln log max min Pr sec sin sinh sup tan tanh".split(" "));
new Set("katex katex-display MathJax MathJax_Display MathJax_SVG MathJax_CHTML MathJax_MathML".split(" "));
new Set("mwe-math-element hurmet-tex ltx_Math".split(" "));
/** How the address of a picture of a formula begins that has TeX after it: WordPress, CodeCogs, Google Charts and others. */
const FORMULA_ADDRESS = /(?:(?:latex|mimetex)[^?]*\?(?:latex=|tex=)?|cht=tx.*[?&]chl=|\/formula\/)([^&]+)/i;
const FORMULA_PICTURE = new Set("latex tex math mwe-math-fallback-image-inline mwe-math-fallback-image-display".split(" "));
/** Returns the formula that an `img` is a picture of; undefined where it is no such picture. */
function imageFormula(image) {
	const { alt = "", src = "" } = image.attribs;
	const isPicture = hasClass(image, FORMULA_PICTURE);
	const encoded = FORMULA_ADDRESS.exec(src.slice(0, LONGEST_ADDRESS))?.[1];
	const tex = isPicture && alt !== "" ? alt : decodeAddress(encoded ?? "");
	if (!isPicture && !/[\\^_{}]/.test(tex)) return void 0;
	return mathToken(cleanText(tex), classesOf(image).includes("mwe-math-fallback-image-display"));
}
/** Of an address more isn't looked at, in UTF-16 units. */
const LONGEST_ADDRESS = 5e3;
function decodeAddress(encoded) {
	try {
		return decodeURIComponent(encoded.replaceAll("+", " "));
	} catch {
		return "";
	}
}
// ../../../work/main/node_modules/entities/dist/decode-codepoint.js
/**
* C1 Unicode control character reference replacements (code points 128–159).
* Index i gives the replacement for code point 128+i; 0 means "no replacement".
*/
const c1 = [
	8364,
	0,
	8218,
	402,
	8222,
	8230,
	8224,
	8225,
	710,
	8240,
	352,
	8249,
	338,
	0,
	381,
	0,
	0,
	8216,
	8217,
	8220,
	8221,
	8226,
	8211,
	8212,
	732,
	8482,
	353,
	8250,
	339,
	0,
	382,
	376
];
/**
* True for NUL, UTF-16 surrogates, and values past U+10FFFF.
* @param codePoint Unicode code point to check.
*/
function isInvalidCodePoint(codePoint) {
	return codePoint === 0 || codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111;
}
/**
* Replace the given code point with U+FFFD if it is NUL (0), a surrogate, or
* outside the valid Unicode range. Code points in the C1 controls range
* (128–159) are remapped to their Windows-1252 equivalents, following the
* HTML spec. All other code points are returned unchanged.
* @param codePoint Unicode code point to convert.
*/
function replaceCodePoint(codePoint) {
	if (isInvalidCodePoint(codePoint)) return 65533;
	if (codePoint >= 128 && codePoint <= 159) return c1[codePoint - 128] || codePoint;
	return codePoint;
}
/**
* XML numeric character references are the referenced Unicode code point.
* Invalid values still become U+FFFD; the HTML Windows-1252 C1 remap is not
* applied.
* @see https://www.w3.org/TR/xml/#NT-CharRef
* @param codePoint Unicode code point to convert.
*/
function replaceCodePointXML(codePoint) {
	return isInvalidCodePoint(codePoint) ? 65533 : codePoint;
}
// ../../../work/main/node_modules/entities/dist/internal/decode-shared.js
const BASE91_INVERSE = /* #__PURE__ */ (() => {
	const table = /* @__PURE__ */ new Uint8Array(127);
	let code = 0;
	for (let char = 33; char <= 126; char++) if (char !== 34 && char !== 36 && char !== 92) table[char] = code++;
	return table;
})();
/**
* Decode a dictionary-encoded trie string back into its Uint16Array.
*
* Stream layout (consumed in this order):
*   1. dict1 atoms — `dict1AtomCount` uint16 values, delta+RLE encoded.
*   2. dict2 atoms — `atomCount - dict1AtomCount` values, delta+RLE.
*   3. dict2 ngrams — `ngramCount - (dictSize - dict1AtomCount)` entries,
*      each a pair of slot codes that resolve to earlier slots.
*   4. dict1 ngrams — `dictSize - dict1AtomCount` entries, same shape.
*   5. data — slot codes, each expanding to one or more uint16 values.
*
* Codes use a 91-char base (printable ASCII minus `"`, `$`, `\`):
*   - char1 < dictSize  → 1-char code, slot = char1
*   - char1 ≥ dictSize  → 2-char code, slot = dictSize + (char1 - dictSize)*91 + char2
*
* Slot index → token kind:
*   [0, A)                  dict1 atoms     (1-char codes)
*   [A, dictSize)           dict1 ngrams    (1-char codes)
*   [dictSize, dictSize+D)  dict2 atoms     (2-char codes)
*   [dictSize+D, end)       dict2 ngrams    (2-char codes)
*
* Both atom dicts decode before any ngram, and dict2 ngrams decode before
* dict1 ngrams. So every ngram entry references slots whose contents are
* already filled — no forward references to handle.
*
* This runs on library import. Flat typed arrays store each slot as either
* a plain value (`single`, covering every atom) or a range in a shared
* `pool` (ngrams).
* @param input Packed trie string.
* @param resultLength Expected number of uint16 values in the output.
* @param atomCount Total number of distinct uint16 values in the trie.
* @param dict1AtomCount Atoms in the 1-char range (`A` above).
* @param ngramCount Total number of ngram entries (dict1 + dict2).
* @param dictSize Number of 1-char code slots; the rest of `BASE - dictSize`
*   first-byte values are 2-char codes.
*/
function decodeTrieDict(input, resultLength, atomCount, dict1AtomCount, ngramCount, dictSize) {
	const base = 91;
	const inputLength = input.length;
	const twoCharBias = dictSize * 90;
	let pos = 0;
	/** Read one slot code at `pos` and return its slot index, advancing pos. */
	const readSlotCode = () => {
		const c1 = BASE91_INVERSE[input.charCodeAt(pos++)];
		return c1 < dictSize ? c1 : c1 * base - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)];
	};
	const dict2AtomCount = atomCount - dict1AtomCount;
	const slotCount = atomCount + ngramCount;
	const single = new Int32Array(slotCount);
	single.fill(-1, dict1AtomCount, dictSize);
	single.fill(-1, dictSize + dict2AtomCount, slotCount);
	const start = new Int32Array(slotCount);
	const length = new Int32Array(slotCount);
	/**
	* Decode `count` ascending uint16 values from a delta+RLE stream into
	* `single[off..off+count)`.
	*
	*   code < 89   → delta = code
	*   code == 89  → run-length: next char encodes runLength-2; emit `runLength` consecutive +1 values
	*   code == 90, next < 90  → escape: delta = 89 + next * BASE + after-next
	*   code == 90, next == 90 → double-escape: extra char for very large deltas
	* @param count
	* @param off
	*/
	function decodeDelta(count, off) {
		let previous = 0;
		let slot = off;
		const end = off + count;
		while (slot < end) {
			const code = BASE91_INVERSE[input.charCodeAt(pos++)];
			if (code < 89) {
				previous += code;
				single[slot++] = previous;
			} else if (code === 89) {
				let runLength = BASE91_INVERSE[input.charCodeAt(pos++)] + 2;
				while (runLength--) single[slot++] = ++previous;
			} else {
				const next = BASE91_INVERSE[input.charCodeAt(pos++)];
				previous += 89 + (next < 90 ? next * base + BASE91_INVERSE[input.charCodeAt(pos++)] : BASE91_INVERSE[input.charCodeAt(pos++)] * 8281 + BASE91_INVERSE[input.charCodeAt(pos++)] * base + BASE91_INVERSE[input.charCodeAt(pos++)]);
				single[slot++] = previous;
			}
		}
	}
	decodeDelta(dict1AtomCount, 0);
	decodeDelta(dict2AtomCount, dictSize);
	const references = new Int32Array(ngramCount * 2);
	let poolSize = 0;
	let ngramIndex = 0;
	/**
	* Read `count` ngram entries (each = 2 slot-code references) for the slots
	* starting at `startSlot`, recording references and assigning pool ranges.
	* @param count
	* @param startSlot
	*/
	function readNgramReferences(count, startSlot) {
		for (let index = 0; index < count; index++) {
			const slot = startSlot + index;
			const a = readSlotCode();
			const b = readSlotCode();
			references[ngramIndex * 2] = a;
			references[ngramIndex * 2 + 1] = b;
			ngramIndex += 1;
			start[slot] = poolSize;
			const entryLength = (single[a] < 0 ? length[a] : 1) + (single[b] < 0 ? length[b] : 1);
			length[slot] = entryLength;
			poolSize += entryLength;
		}
	}
	readNgramReferences(ngramCount - dictSize + dict1AtomCount, dictSize + dict2AtomCount);
	readNgramReferences(dictSize - dict1AtomCount, dict1AtomCount);
	const pool = new Uint16Array(poolSize);
	let write = 0;
	for (let index = 0; index < ngramIndex; index++) for (let half = 0; half < 2; half++) {
		const source = references[index * 2 + half];
		const value = single[source];
		if (value < 0) {
			let read = start[source];
			const readEnd = read + length[source];
			while (read < readEnd) pool[write++] = pool[read++];
		} else pool[write++] = value;
	}
	const out = new Uint16Array(resultLength);
	let outIndex = 0;
	while (pos < inputLength) {
		let slot = BASE91_INVERSE[input.charCodeAt(pos++)];
		if (slot >= dictSize) slot = slot * base - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)];
		const value = single[slot];
		if (value < 0) {
			let read = start[slot];
			const readEnd = read + length[slot];
			while (read < readEnd) out[outIndex++] = pool[read++];
		} else out[outIndex++] = value;
	}
	return out;
}
// ../../../work/main/node_modules/entities/dist/generated/decode-data-html.js
/** Packed HTML decode trie data. */
const htmlDecodeTree = /* #__PURE__ */ decodeTrieDict("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P", 13494, 2713, 49, 25, 61);
// ../../../work/main/node_modules/entities/dist/generated/decode-data-xml.js
/** Packed XML decode trie data. */
const xmlDecodeTree = /* #__PURE__ */ new Uint16Array([
	512,
	26465,
	29036,
	7,
	0,
	2,
	4,
	116,
	24638,
	116,
	24636,
	8693,
	29807,
	24610,
	621,
	1,
	0,
	0,
	3,
	112,
	24614,
	111,
	115,
	24615
]);
// ../../../work/main/node_modules/entities/dist/internal/bin-trie-flags.js
/**
* Bit flags & masks for the binary trie encoding used for entity decoding.
*
* The trie is a flat `Uint16Array`. Every node starts with one header word:
*
*   15..14 VALUE_LENGTH   Number of words the value occupies, +1.
*                         0 = no value; 1 = value inline in bits 12..0;
*                         2/3 = value in the 1/2 words after the header.
*   13     FLAG13         If VALUE_LENGTH > 0: semicolon required ("strict"
*                         entity; `;` is never stored as a branch).
*                         If VALUE_LENGTH == 0: this node is a compact run.
*   12..7  BRANCH_LENGTH  Number of branches (or run length for runs).
*   6..0   JUMP_TABLE     Jump-table offset / single-branch char / first
*                         run char (see below).
*
* Branch data follows the header and any value words. Its shape is selected
* by (JUMP_TABLE, BRANCH_LENGTH) in the header:
*
*   Single branch  JUMP_TABLE = the only child's char, BRANCH_LENGTH = 0.
*                  No branch words; the child node follows immediately.
*   Jump table     JUMP_TABLE = first covered char (> 0), BRANCH_LENGTH =
*                  table length. One word per covered char: 0 = no branch,
*                  otherwise the child's offset from the END of the table,
*                  +1 (so 0 stays the no-branch sentinel).
*   Dictionary     JUMP_TABLE = 0, BRANCH_LENGTH = number of branches.
*                  ceil(n/2) words of sorted keys packed two per word
*                  (low byte first), then n pointer words storing the
*                  child's offset from the END of the branch data.
*   Compact run    VALUE_LENGTH = 0, FLAG13 set. BRANCH_LENGTH = run
*                  length (3..63), JUMP_TABLE = first char; remaining run
*                  chars packed two per word after the header. The target
*                  node follows the packed words immediately.
*
* Pointers are end-relative (rather than relative to the pointer's own
* position) because that makes the common "child encoded right after the
* branch data" case a small constant, which compresses far better. Offsets
* to already-encoded (shared) nodes wrap via uint16 modulo arithmetic; the
* decoder masks navigation results with `& 0xff_ff` to match.
*/
var BinTrieFlags;
(function(BinTrieFlags) {
	BinTrieFlags[BinTrieFlags["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
	BinTrieFlags[BinTrieFlags["FLAG13"] = 8192] = "FLAG13";
	BinTrieFlags[BinTrieFlags["BRANCH_LENGTH"] = 8064] = "BRANCH_LENGTH";
	BinTrieFlags[BinTrieFlags["JUMP_TABLE"] = 127] = "JUMP_TABLE";
	/** Bits 12..0: the inline value of a VALUE_LENGTH = 1 header word. */
	BinTrieFlags[BinTrieFlags["VALUE_MASK"] = 8191] = "VALUE_MASK";
})(BinTrieFlags || (BinTrieFlags = {}));
// ../../../work/main/node_modules/entities/dist/decode.js
var CharCodes$1;
(function(CharCodes) {
	CharCodes[CharCodes["AMP"] = 38] = "AMP";
	CharCodes[CharCodes["NUM"] = 35] = "NUM";
	CharCodes[CharCodes["SEMI"] = 59] = "SEMI";
	CharCodes[CharCodes["EQUALS"] = 61] = "EQUALS";
	CharCodes[CharCodes["ZERO"] = 48] = "ZERO";
	CharCodes[CharCodes["NINE"] = 57] = "NINE";
	CharCodes[CharCodes["LOWER_A"] = 97] = "LOWER_A";
	CharCodes[CharCodes["LOWER_X"] = 120] = "LOWER_X";
})(CharCodes$1 || (CharCodes$1 = {}));
/** Bit that needs to be set to convert an upper case ASCII character to lower case */
const TO_LOWER_BIT = 32;
/**
* Unsigned subtraction trick: (code - lo) >>> 0 wraps negatives to large
* values, so a single `<=` covers the entire [lo..hi] range check.
* @param code Code point to check.
*/
function isNumber(code) {
	return code - CharCodes$1.ZERO >>> 0 <= 9;
}
function isHexadecimalCharacter(code) {
	return (code | TO_LOWER_BIT) - CharCodes$1.LOWER_A >>> 0 <= 5;
}
function isAlpha(code) {
	return (code | TO_LOWER_BIT) - CharCodes$1.LOWER_A >>> 0 <= 25;
}
/**
* Checks if the given character is a valid end character for an entity in an attribute.
*
* Attribute values that aren't terminated properly aren't parsed, and shouldn't lead to a parser error.
* See the example in https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state
* @param code Code point to check.
*/
function isEntityInAttributeInvalidEnd(code) {
	return code === CharCodes$1.EQUALS || isAlpha(code) || isNumber(code);
}
var EntityDecoderState;
(function(EntityDecoderState) {
	EntityDecoderState[EntityDecoderState["EntityStart"] = 0] = "EntityStart";
	EntityDecoderState[EntityDecoderState["NumericStart"] = 1] = "NumericStart";
	EntityDecoderState[EntityDecoderState["NumericDecimal"] = 2] = "NumericDecimal";
	EntityDecoderState[EntityDecoderState["NumericHex"] = 3] = "NumericHex";
	EntityDecoderState[EntityDecoderState["NamedEntity"] = 4] = "NamedEntity";
})(EntityDecoderState || (EntityDecoderState = {}));
/**
* Decoding mode for named entities.
*/
var DecodingMode;
(function(DecodingMode) {
	/** Entities in text nodes that can end with any character. */
	DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
	/** Only allow entities terminated with a semicolon. */
	DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
	/** Entities in attributes have limitations on ending characters. */
	DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
/**
* Token decoder with support of writing partial entities.
*/
var EntityDecoder = class {
	decodeTree;
	emitCodePoint;
	errors;
	/** The current state of the decoder. */
	state = EntityDecoderState.EntityStart;
	/** Characters that were consumed while parsing an entity. */
	consumed = 1;
	/**
	* The result of the entity.
	*
	* For named entities: the trie index of the best legacy match so far
	* (0 = none). For numeric entities: the accumulated code point.
	*/
	result = 0;
	/** The current index in the decode tree. */
	treeIndex = 0;
	/**
	* Characters consumed since the last recorded legacy match, plus one.
	* Invariant at the top of the `stateNamedEntity` loop: `excess` equals
	* the number of unrecorded consumed characters + 1.
	*/
	excess = 1;
	/** The mode in which the decoder is operating. */
	decodeMode = DecodingMode.Strict;
	/** The number of characters that have been consumed in the current run. */
	runConsumed = 0;
	constructor(decodeTree, emitCodePoint, errors) {
		this.decodeTree = decodeTree;
		this.emitCodePoint = emitCodePoint;
		this.errors = errors;
	}
	/**
	* Resets the instance to make it reusable.
	* @param decodeMode Entity decoding mode to use.
	*/
	startEntity(decodeMode) {
		this.decodeMode = decodeMode;
		this.state = EntityDecoderState.EntityStart;
		this.result = 0;
		this.treeIndex = 0;
		this.excess = 1;
		this.consumed = 1;
		this.runConsumed = 0;
	}
	/**
	* Write an entity to the decoder. This can be called multiple times with partial entities.
	* If the entity is incomplete, the decoder will return -1.
	*
	* Mirrors the non-streaming `decodeWithTrie`, but with the ability to stop decoding if the
	* entity is incomplete, and resume when the next string is written.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The offset at which the entity begins. Should be 0 if this is not the first call.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	write(input, offset) {
		switch (this.state) {
			case EntityDecoderState.EntityStart:
				if (input.charCodeAt(offset) === CharCodes$1.NUM) {
					this.state = EntityDecoderState.NumericStart;
					this.consumed += 1;
					return this.stateNumericStart(input, offset + 1);
				}
				this.state = EntityDecoderState.NamedEntity;
				return this.stateNamedEntity(input, offset);
			case EntityDecoderState.NumericStart: return this.stateNumericStart(input, offset);
			case EntityDecoderState.NumericDecimal: return this.stateNumericDecimal(input, offset);
			case EntityDecoderState.NumericHex: return this.stateNumericHex(input, offset);
			default: return this.stateNamedEntity(input, offset);
		}
	}
	/**
	* Switches between the numeric decimal and hexadecimal states.
	*
	* Equivalent to the `Numeric character reference state` in the HTML spec.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNumericStart(input, offset) {
		if (offset >= input.length) return -1;
		if ((input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes$1.LOWER_X) {
			this.state = EntityDecoderState.NumericHex;
			this.consumed += 1;
			return this.stateNumericHex(input, offset + 1);
		}
		this.state = EntityDecoderState.NumericDecimal;
		return this.stateNumericDecimal(input, offset);
	}
	/**
	* Parses a hexadecimal numeric entity.
	*
	* Equivalent to the `Hexademical character reference state` in the HTML
	* spec. Digit parsing matches the hex loop in `parseNumericEntity`.
	* The accumulated value is preserved for numeric validation callbacks.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNumericHex(input, offset) {
		const inputLength = input.length;
		let { result } = this;
		let { consumed } = this;
		while (offset < inputLength) {
			const char = input.charCodeAt(offset);
			if (isNumber(char) || isHexadecimalCharacter(char)) {
				const digit = char <= CharCodes$1.NINE ? char - CharCodes$1.ZERO : (char | TO_LOWER_BIT) - CharCodes$1.LOWER_A + 10;
				result = result * 16 + digit;
				consumed += 1;
				offset += 1;
			} else {
				this.result = result;
				this.consumed = consumed;
				return this.emitNumericEntity(char, 3);
			}
		}
		this.result = result;
		this.consumed = consumed;
		return -1;
	}
	/**
	* Parses a decimal numeric entity.
	*
	* Equivalent to the `Decimal character reference state` in the HTML
	* spec. Digit parsing matches the decimal loop in `parseNumericEntity`.
	* The accumulated value is preserved for numeric validation callbacks.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNumericDecimal(input, offset) {
		const inputLength = input.length;
		let { result } = this;
		let { consumed } = this;
		while (offset < inputLength) {
			const digit = input.charCodeAt(offset) - CharCodes$1.ZERO;
			if (digit >>> 0 > 9) {
				this.result = result;
				this.consumed = consumed;
				return this.emitNumericEntity(digit + CharCodes$1.ZERO, 2);
			}
			result = result * 10 + digit;
			consumed += 1;
			offset += 1;
		}
		this.result = result;
		this.consumed = consumed;
		return -1;
	}
	/**
	* Validate and emit a numeric entity.
	*
	* Implements the logic from the `Hexademical character reference start
	* state` and `Numeric character reference end state` in the HTML spec.
	* @param lastCp The last code point of the entity. Used to see if the
	*               entity was terminated with a semicolon.
	* @param expectedLength The minimum number of characters that should be
	*                       consumed. Used to validate that at least one digit
	*                       was consumed.
	* @returns The number of characters that were consumed.
	*/
	emitNumericEntity(lastCp, expectedLength) {
		if (this.consumed <= expectedLength) {
			this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
			return 0;
		}
		if (lastCp === CharCodes$1.SEMI) this.consumed += 1;
		else if (this.decodeMode === DecodingMode.Strict) return 0;
		this.emitCodePoint((this.decodeTree === xmlDecodeTree ? replaceCodePointXML : replaceCodePoint)(this.result), this.consumed);
		if (this.errors) {
			if (lastCp !== CharCodes$1.SEMI) this.errors.missingSemicolonAfterCharacterReference();
			this.errors.validateNumericCharacterReference(this.result);
		}
		return this.consumed;
	}
	/**
	* Flush locally-tracked walk state back to the fields, then emit the
	* recorded legacy match or reject (cold path — at most once per
	* entity). Called after failed navigation (leaf node, branch miss, or
	* compact-run mismatch). In attribute mode, reject if no legacy was
	* recorded at the current node, if we descended past it, or if the
	* pending input character is an invalid attribute terminator.
	* @param consumed Locally-tracked consumed count.
	* @param excess Locally-tracked excess count.
	* @param char Pending input character (may be the mismatching char).
	* @param valueLength Value length at the current trie node.
	*/
	flushAndEmitLegacyOrReject(consumed, excess, char, valueLength) {
		this.consumed = consumed;
		this.excess = excess;
		return this.result === 0 || this.decodeMode === DecodingMode.Attribute && (valueLength === 0 || excess > 1 || isEntityInAttributeInvalidEnd(char)) ? 0 : this.emitNotTerminatedNamedEntity();
	}
	/**
	* Parses a named entity.
	*
	* Equivalent to the `Named character reference state` in the HTML spec.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNamedEntity(input, offset) {
		const { decodeTree } = this;
		const inputLength = input.length;
		const isStrict = this.decodeMode === DecodingMode.Strict;
		let { treeIndex } = this;
		let { excess } = this;
		let { consumed } = this;
		let current = decodeTree[treeIndex];
		while (offset < inputLength) {
			while ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === 0 && (current & BinTrieFlags.JUMP_TABLE) !== 0) {
				const char = input.charCodeAt(offset);
				const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
				const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
				if (branchCount === 0) {
					if (char !== jumpOffset) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					treeIndex += 1;
				} else {
					const slot = char - jumpOffset;
					if (slot >>> 0 >= branchCount) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					const stored = decodeTree[treeIndex + 1 + slot];
					if (stored === 0) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					treeIndex = treeIndex + branchCount + stored & 65535;
				}
				current = decodeTree[treeIndex];
				offset += 1;
				excess += 1;
				if (offset >= inputLength) break;
			}
			if (offset >= inputLength) break;
			if ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === BinTrieFlags.FLAG13) {
				const runLength = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
				let { runConsumed } = this;
				if (runConsumed === 0) {
					const char = input.charCodeAt(offset);
					if (char !== (current & BinTrieFlags.JUMP_TABLE)) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					offset += 1;
					excess += 1;
					runConsumed = 1;
				}
				while (runConsumed < runLength) {
					if (offset >= inputLength) {
						this.treeIndex = treeIndex;
						this.excess = excess;
						this.consumed = consumed;
						this.runConsumed = runConsumed;
						return -1;
					}
					const charIndexInPacked = runConsumed - 1;
					const expectedChar = decodeTree[treeIndex + 1 + (charIndexInPacked >> 1)] >> ((charIndexInPacked & 1) << 3) & 255;
					const char = input.charCodeAt(offset);
					if (char !== expectedChar) {
						this.runConsumed = 0;
						return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					}
					offset += 1;
					excess += 1;
					runConsumed += 1;
				}
				this.runConsumed = 0;
				treeIndex += 1 + (runLength >> 1);
				current = decodeTree[treeIndex];
				continue;
			}
			const valueLength = current >>> 14;
			const char = input.charCodeAt(offset);
			if (valueLength !== 0) {
				if (!isStrict && (current & BinTrieFlags.FLAG13) === 0) {
					this.result = treeIndex;
					consumed += excess - 1;
					excess = 1;
				}
				if (char === CharCodes$1.SEMI) return this.emitNamedEntityData(treeIndex, valueLength, consumed + excess);
				if (valueLength === 1) return this.flushAndEmitLegacyOrReject(consumed, excess, char, valueLength);
			}
			const next = determineBranch(decodeTree, current, treeIndex + (valueLength || 1), char);
			if (next < 0) return this.flushAndEmitLegacyOrReject(consumed, excess, char, valueLength);
			treeIndex = next;
			current = decodeTree[treeIndex];
			offset += 1;
			excess += 1;
		}
		if (!isStrict && current >>> 14 !== 0 && (current & BinTrieFlags.FLAG13) === 0) {
			this.result = treeIndex;
			consumed += excess - 1;
			excess = 1;
		}
		this.treeIndex = treeIndex;
		this.excess = excess;
		this.consumed = consumed;
		return -1;
	}
	/**
	* Emit a named entity that was not terminated with a semicolon.
	* @returns The number of characters consumed.
	*/
	emitNotTerminatedNamedEntity() {
		const { result, decodeTree } = this;
		const valueLength = decodeTree[result] >>> 14;
		this.emitNamedEntityData(result, valueLength, this.consumed);
		this.errors?.missingSemicolonAfterCharacterReference();
		return this.consumed;
	}
	/**
	* Emit a named entity.
	* @param result The index of the entity in the decode tree.
	* @param valueLength Encoded value length (header plus any value words).
	* @param consumed The number of characters consumed.
	* @returns The number of characters consumed.
	*/
	emitNamedEntityData(result, valueLength, consumed) {
		const { decodeTree } = this;
		this.emitCodePoint(valueLength === 1 ? decodeTree[result] & BinTrieFlags.VALUE_MASK : decodeTree[result + 1], consumed);
		if (valueLength === 3) this.emitCodePoint(decodeTree[result + 2], consumed);
		return consumed;
	}
	/**
	* Signal to the parser that the end of the input was reached.
	*
	* Remaining data will be emitted and relevant errors will be produced.
	* @returns The number of characters consumed.
	*/
	end() {
		switch (this.state) {
			case EntityDecoderState.NamedEntity: return this.result !== 0 && (this.decodeMode !== DecodingMode.Attribute || this.result === this.treeIndex) ? this.emitNotTerminatedNamedEntity() : 0;
			case EntityDecoderState.NumericDecimal: return this.emitNumericEntity(0, 2);
			case EntityDecoderState.NumericHex: return this.emitNumericEntity(0, 3);
			case EntityDecoderState.NumericStart:
				this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
				return 0;
			default: return 0;
		}
	}
};
/**
* Determines the branch of the current node that is taken given the current
* character. This function is used to traverse the trie.
*
* See `BinTrieFlags` for the branch-data layouts handled here.
* @param decodeTree The trie.
* @param current The current node's header word.
* @param nodeIndex Index of the node's first branch-data word (the header
*   plus any value words have been skipped by the caller).
* @param char The current character.
* @returns The index of the next node, or -1 if no branch is taken.
*/
function determineBranch(decodeTree, current, nodeIndex, char) {
	const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
	const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
	if (jumpOffset) {
		if (branchCount === 0) return char === jumpOffset ? nodeIndex : -1;
		const slot = char - jumpOffset;
		if (slot >>> 0 >= branchCount) return -1;
		const stored = decodeTree[nodeIndex + slot];
		return stored === 0 ? -1 : nodeIndex + branchCount + stored - 1 & 65535;
	}
	if (branchCount === 0) return -1;
	const packedKeySlots = branchCount + 1 >> 1;
	const branchEnd = nodeIndex + packedKeySlots + branchCount;
	for (let index = 0; index < branchCount; index++) {
		const key = decodeTree[nodeIndex + (index >> 1)] >> ((index & 1) << 3) & 255;
		if (key === char) return branchEnd + decodeTree[nodeIndex + packedKeySlots + index] & 65535;
		if (key > char) return -1;
	}
	return -1;
}
// ../../../work/main/node_modules/htmlparser2/dist/Tokenizer.js
var CharCodes;
(function(CharCodes) {
	CharCodes[CharCodes["Tab"] = 9] = "Tab";
	CharCodes[CharCodes["NewLine"] = 10] = "NewLine";
	CharCodes[CharCodes["FormFeed"] = 12] = "FormFeed";
	CharCodes[CharCodes["CarriageReturn"] = 13] = "CarriageReturn";
	CharCodes[CharCodes["Space"] = 32] = "Space";
	CharCodes[CharCodes["ExclamationMark"] = 33] = "ExclamationMark";
	CharCodes[CharCodes["Number"] = 35] = "Number";
	CharCodes[CharCodes["Amp"] = 38] = "Amp";
	CharCodes[CharCodes["SingleQuote"] = 39] = "SingleQuote";
	CharCodes[CharCodes["DoubleQuote"] = 34] = "DoubleQuote";
	CharCodes[CharCodes["Dash"] = 45] = "Dash";
	CharCodes[CharCodes["Slash"] = 47] = "Slash";
	CharCodes[CharCodes["Zero"] = 48] = "Zero";
	CharCodes[CharCodes["Nine"] = 57] = "Nine";
	CharCodes[CharCodes["Semi"] = 59] = "Semi";
	CharCodes[CharCodes["Lt"] = 60] = "Lt";
	CharCodes[CharCodes["Eq"] = 61] = "Eq";
	CharCodes[CharCodes["Gt"] = 62] = "Gt";
	CharCodes[CharCodes["Questionmark"] = 63] = "Questionmark";
	CharCodes[CharCodes["UpperA"] = 65] = "UpperA";
	CharCodes[CharCodes["LowerA"] = 97] = "LowerA";
	CharCodes[CharCodes["UpperF"] = 70] = "UpperF";
	CharCodes[CharCodes["LowerF"] = 102] = "LowerF";
	CharCodes[CharCodes["UpperZ"] = 90] = "UpperZ";
	CharCodes[CharCodes["LowerZ"] = 122] = "LowerZ";
	CharCodes[CharCodes["LowerX"] = 120] = "LowerX";
	CharCodes[CharCodes["OpeningSquareBracket"] = 91] = "OpeningSquareBracket";
})(CharCodes || (CharCodes = {}));
/** All the states the tokenizer can be in. */
var State;
(function(State) {
	State[State["Text"] = 1] = "Text";
	State[State["BeforeTagName"] = 2] = "BeforeTagName";
	State[State["InTagName"] = 3] = "InTagName";
	State[State["InSelfClosingTag"] = 4] = "InSelfClosingTag";
	State[State["BeforeClosingTagName"] = 5] = "BeforeClosingTagName";
	State[State["InClosingTagName"] = 6] = "InClosingTagName";
	State[State["AfterClosingTagName"] = 7] = "AfterClosingTagName";
	State[State["BeforeAttributeName"] = 8] = "BeforeAttributeName";
	State[State["InAttributeName"] = 9] = "InAttributeName";
	State[State["AfterAttributeName"] = 10] = "AfterAttributeName";
	State[State["BeforeAttributeValue"] = 11] = "BeforeAttributeValue";
	State[State["InAttributeValueDq"] = 12] = "InAttributeValueDq";
	State[State["InAttributeValueSq"] = 13] = "InAttributeValueSq";
	State[State["InAttributeValueNq"] = 14] = "InAttributeValueNq";
	State[State["BeforeDeclaration"] = 15] = "BeforeDeclaration";
	State[State["InDeclaration"] = 16] = "InDeclaration";
	State[State["InProcessingInstruction"] = 17] = "InProcessingInstruction";
	State[State["BeforeComment"] = 18] = "BeforeComment";
	State[State["CDATASequence"] = 19] = "CDATASequence";
	State[State["DeclarationSequence"] = 20] = "DeclarationSequence";
	State[State["InSpecialComment"] = 21] = "InSpecialComment";
	State[State["InCommentLike"] = 22] = "InCommentLike";
	State[State["SpecialStartSequence"] = 23] = "SpecialStartSequence";
	State[State["InSpecialTag"] = 24] = "InSpecialTag";
	State[State["InPlainText"] = 25] = "InPlainText";
	State[State["InEntity"] = 26] = "InEntity";
})(State || (State = {}));
function isWhitespace(c) {
	return c === CharCodes.Space || c === CharCodes.NewLine || c === CharCodes.Tab || c === CharCodes.FormFeed || c === CharCodes.CarriageReturn;
}
function isEndOfTagSection(c) {
	return c === CharCodes.Slash || c === CharCodes.Gt || isWhitespace(c);
}
function isASCIIAlpha(c) {
	return c >= CharCodes.LowerA && c <= CharCodes.LowerZ || c >= CharCodes.UpperA && c <= CharCodes.UpperZ;
}
/**
* Quote style used for parsed attributes.
*/
var QuoteType;
(function(QuoteType) {
	QuoteType[QuoteType["NoValue"] = 0] = "NoValue";
	QuoteType[QuoteType["Unquoted"] = 1] = "Unquoted";
	QuoteType[QuoteType["Single"] = 2] = "Single";
	QuoteType[QuoteType["Double"] = 3] = "Double";
})(QuoteType || (QuoteType = {}));
/**
* Sequences used to match longer strings.
*
* We don't have `Script`, `Style`, or `Title` here. Instead, we re-use the *End
* sequences with an increased offset.
*/
const Sequences = {
	Empty: /* @__PURE__ */ new Uint8Array(0),
	Cdata: new Uint8Array([
		67,
		68,
		65,
		84,
		65,
		91
	]),
	CdataEnd: new Uint8Array([
		93,
		93,
		62
	]),
	CommentEnd: new Uint8Array([
		45,
		45,
		33,
		62
	]),
	Doctype: new Uint8Array([
		100,
		111,
		99,
		116,
		121,
		112,
		101
	]),
	IframeEnd: new Uint8Array([
		60,
		47,
		105,
		102,
		114,
		97,
		109,
		101
	]),
	NoembedEnd: new Uint8Array([
		60,
		47,
		110,
		111,
		101,
		109,
		98,
		101,
		100
	]),
	NoframesEnd: new Uint8Array([
		60,
		47,
		110,
		111,
		102,
		114,
		97,
		109,
		101,
		115
	]),
	Plaintext: new Uint8Array([
		60,
		47,
		112,
		108,
		97,
		105,
		110,
		116,
		101,
		120,
		116
	]),
	ScriptEnd: new Uint8Array([
		60,
		47,
		115,
		99,
		114,
		105,
		112,
		116
	]),
	StyleEnd: new Uint8Array([
		60,
		47,
		115,
		116,
		121,
		108,
		101
	]),
	TitleEnd: new Uint8Array([
		60,
		47,
		116,
		105,
		116,
		108,
		101
	]),
	TextareaEnd: new Uint8Array([
		60,
		47,
		116,
		101,
		120,
		116,
		97,
		114,
		101,
		97
	]),
	XmpEnd: new Uint8Array([
		60,
		47,
		120,
		109,
		112
	])
};
/**
* Maps the first lowercase character of an HTML tag name to the sequence
* used for special-tag detection.  All sequences share a common layout
* where index 2 is the first tag-name character, so matching always
* continues from offset 3.
*/
const specialStartSequences = /* @__PURE__ */ new Map([
	[Sequences.IframeEnd[2], Sequences.IframeEnd],
	[Sequences.NoembedEnd[2], Sequences.NoembedEnd],
	[Sequences.Plaintext[2], Sequences.Plaintext],
	[Sequences.ScriptEnd[2], Sequences.ScriptEnd],
	[Sequences.TitleEnd[2], Sequences.TitleEnd],
	[Sequences.XmpEnd[2], Sequences.XmpEnd]
]);
/**
* Tokenizer implementation used by `Parser`.
*/
var Tokenizer = class {
	cbs;
	/** The current state the tokenizer is in. */
	state = State.Text;
	/** The read buffer. */
	buffer = "";
	/** The beginning of the section that is currently being read. */
	sectionStart = 0;
	/** The index within the buffer that we are currently looking at. */
	index = 0;
	/** The start of the last entity. */
	entityStart = 0;
	/** Some behavior, eg. when decoding entities, is done while we are in another state. This keeps track of the other state type. */
	baseState = State.Text;
	/** For special parsing behavior inside of script and style tags. */
	isSpecial = false;
	/** Indicates whether the tokenizer has been paused. */
	running = true;
	/** The offset of the current buffer. */
	offset = 0;
	xmlMode;
	decodeEntities;
	recognizeSelfClosing;
	entityDecoder;
	constructor({ xmlMode = false, decodeEntities = true, recognizeSelfClosing = xmlMode }, cbs) {
		this.cbs = cbs;
		this.xmlMode = xmlMode;
		this.decodeEntities = decodeEntities;
		this.recognizeSelfClosing = recognizeSelfClosing;
		this.entityDecoder = new EntityDecoder(xmlMode ? xmlDecodeTree : htmlDecodeTree, (cp, consumed) => this.emitCodePoint(cp, consumed));
	}
	reset() {
		this.state = State.Text;
		this.buffer = "";
		this.sectionStart = 0;
		this.index = 0;
		this.baseState = State.Text;
		this.isSpecial = false;
		this.currentSequence = Sequences.Empty;
		this.sequenceIndex = 0;
		this.running = true;
		this.offset = 0;
	}
	write(chunk) {
		this.offset += this.buffer.length;
		this.buffer = chunk;
		this.parse();
	}
	end() {
		if (this.running) this.finish();
	}
	pause() {
		this.running = false;
	}
	resume() {
		this.running = true;
		if (this.index < this.buffer.length + this.offset) this.parse();
	}
	stateText(c) {
		if (c === CharCodes.Lt || !this.decodeEntities && this.fastForwardTo(CharCodes.Lt)) {
			if (this.index > this.sectionStart) this.cbs.ontext(this.sectionStart, this.index);
			this.state = State.BeforeTagName;
			this.sectionStart = this.index;
		} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
	}
	currentSequence = Sequences.Empty;
	sequenceIndex = 0;
	enterTagBody() {
		if (this.currentSequence === Sequences.Plaintext) {
			this.currentSequence = Sequences.Empty;
			this.state = State.InPlainText;
		} else if (this.isSpecial) {
			this.state = State.InSpecialTag;
			this.sequenceIndex = 0;
		} else this.state = State.Text;
	}
	/**
	* Match the opening tag name against an HTML text-only tag sequence.
	*
	* Some tags share an initial prefix (`script`/`style`, `title`/`textarea`,
	* `noembed`/`noframes`), so we may switch to an alternate sequence at the
	* first distinguishing byte.  On a successful full match we fall back to
	* the normal tag-name state; a later `>` will enter raw-text, RCDATA, or
	* plaintext mode based on `currentSequence` / `isSpecial`.
	* @param c Current character code point.
	*/
	stateSpecialStartSequence(c) {
		const lower = c | 32;
		if (this.sequenceIndex < this.currentSequence.length) {
			if (lower === this.currentSequence[this.sequenceIndex]) {
				this.sequenceIndex++;
				return;
			}
			if (this.sequenceIndex === 3) {
				if (this.currentSequence === Sequences.ScriptEnd && lower === Sequences.StyleEnd[3]) {
					this.currentSequence = Sequences.StyleEnd;
					this.sequenceIndex = 4;
					return;
				}
				if (this.currentSequence === Sequences.TitleEnd && lower === Sequences.TextareaEnd[3]) {
					this.currentSequence = Sequences.TextareaEnd;
					this.sequenceIndex = 4;
					return;
				}
			} else if (this.sequenceIndex === 4 && this.currentSequence === Sequences.NoembedEnd && lower === Sequences.NoframesEnd[4]) {
				this.currentSequence = Sequences.NoframesEnd;
				this.sequenceIndex = 5;
				return;
			}
		} else if (isEndOfTagSection(c)) {
			this.sequenceIndex = 0;
			this.state = State.InTagName;
			this.stateInTagName(c);
			return;
		}
		this.isSpecial = false;
		this.currentSequence = Sequences.Empty;
		this.sequenceIndex = 0;
		this.state = State.InTagName;
		this.stateInTagName(c);
	}
	stateCDATASequence(c) {
		if (c === Sequences.Cdata[this.sequenceIndex]) {
			if (++this.sequenceIndex === Sequences.Cdata.length) {
				this.state = State.InCommentLike;
				this.currentSequence = Sequences.CdataEnd;
				this.sequenceIndex = 0;
				this.sectionStart = this.index + 1;
			}
		} else {
			this.sequenceIndex = 0;
			if (this.xmlMode) {
				this.state = State.InDeclaration;
				this.stateInDeclaration(c);
			} else {
				this.state = State.InSpecialComment;
				this.stateInSpecialComment(c);
			}
		}
	}
	/**
	* When we wait for one specific character, we can speed things up
	* by skipping through the buffer until we find it.
	* @param c Current character code point.
	* @returns Whether the character was found.
	*/
	fastForwardTo(c) {
		while (++this.index < this.buffer.length + this.offset) if (this.buffer.charCodeAt(this.index - this.offset) === c) return true;
		this.index = this.buffer.length + this.offset - 1;
		return false;
	}
	/**
	* Emit a comment token and return to the text state.
	* @param offset Number of characters in the end sequence that have already been matched.
	*/
	emitComment(offset) {
		this.cbs.oncomment(this.sectionStart, this.index, offset);
		this.sequenceIndex = 0;
		this.sectionStart = this.index + 1;
		this.state = State.Text;
	}
	/**
	* Comments and CDATA end with `-->` and `]]>`.
	*
	* Their common qualities are:
	* - Their end sequences have a distinct character they start with.
	* - That character is then repeated, so we have to check multiple repeats.
	* - All characters but the start character of the sequence can be skipped.
	* @param c Current character code point.
	*/
	stateInCommentLike(c) {
		if (!this.xmlMode && this.currentSequence === Sequences.CommentEnd && this.sequenceIndex <= 1 && this.index === this.sectionStart + this.sequenceIndex && c === CharCodes.Gt) this.emitComment(this.sequenceIndex);
		else if (this.currentSequence === Sequences.CommentEnd && this.sequenceIndex === 2 && c === CharCodes.Gt) this.emitComment(2);
		else if (this.currentSequence === Sequences.CommentEnd && this.sequenceIndex === this.currentSequence.length - 1 && c !== CharCodes.Gt) this.sequenceIndex = Number(c === CharCodes.Dash);
		else if (c === this.currentSequence[this.sequenceIndex]) {
			if (++this.sequenceIndex === this.currentSequence.length) {
				if (this.currentSequence === Sequences.CdataEnd) this.cbs.oncdata(this.sectionStart, this.index, 2);
				else this.cbs.oncomment(this.sectionStart, this.index, 3);
				this.sequenceIndex = 0;
				this.sectionStart = this.index + 1;
				this.state = State.Text;
			}
		} else if (this.sequenceIndex === 0) {
			if (this.fastForwardTo(this.currentSequence[0])) this.sequenceIndex = 1;
		} else if (c !== this.currentSequence[this.sequenceIndex - 1]) this.sequenceIndex = 0;
	}
	/**
	* HTML only allows ASCII alpha characters (a-z and A-Z) at the beginning of a tag name.
	*
	* XML allows a lot more characters here (@see https://www.w3.org/TR/REC-xml/#NT-NameStartChar).
	* We allow anything that wouldn't end the tag.
	* @param c Current character code point.
	*/
	isTagStartChar(c) {
		return this.xmlMode ? !isEndOfTagSection(c) : isASCIIAlpha(c);
	}
	/**
	* Scan raw-text / RCDATA content for the matching end tag.
	*
	* For RCDATA tags (`<title>`, `<textarea>`) entities are decoded inline.
	* For raw-text tags (`<script>`, `<style>`, etc.) we fast-forward to `<`.
	* @param c Current character code point.
	*/
	stateInSpecialTag(c) {
		if (this.sequenceIndex === this.currentSequence.length) {
			if (isEndOfTagSection(c)) {
				const endOfText = this.index - this.currentSequence.length;
				if (this.sectionStart < endOfText) {
					const actualIndex = this.index;
					this.index = endOfText;
					this.cbs.ontext(this.sectionStart, endOfText);
					this.index = actualIndex;
				}
				this.isSpecial = false;
				this.sectionStart = endOfText + 2;
				this.stateInClosingTagName(c);
				return;
			}
			this.sequenceIndex = 0;
		}
		if ((c | 32) === this.currentSequence[this.sequenceIndex]) this.sequenceIndex += 1;
		else if (this.sequenceIndex === 0) {
			if (this.currentSequence === Sequences.TitleEnd || this.currentSequence === Sequences.TextareaEnd) {
				if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
			} else if (this.fastForwardTo(CharCodes.Lt)) this.sequenceIndex = 1;
		} else this.sequenceIndex = Number(c === CharCodes.Lt);
	}
	stateBeforeTagName(c) {
		if (c === CharCodes.ExclamationMark) {
			this.state = State.BeforeDeclaration;
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.Questionmark) {
			if (this.xmlMode) {
				this.state = State.InProcessingInstruction;
				this.sequenceIndex = 0;
				this.sectionStart = this.index + 1;
			} else {
				this.state = State.InSpecialComment;
				this.sectionStart = this.index;
			}
		} else if (this.isTagStartChar(c)) {
			this.sectionStart = this.index;
			const special = this.xmlMode || this.cbs.isInForeignContext?.() ? void 0 : specialStartSequences.get(c | 32);
			if (special === void 0) this.state = State.InTagName;
			else {
				this.isSpecial = true;
				this.currentSequence = special;
				this.sequenceIndex = 3;
				this.state = State.SpecialStartSequence;
			}
		} else if (c === CharCodes.Slash) this.state = State.BeforeClosingTagName;
		else {
			this.state = State.Text;
			this.stateText(c);
		}
	}
	stateInTagName(c) {
		if (isEndOfTagSection(c)) {
			this.cbs.onopentagname(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		}
	}
	stateBeforeClosingTagName(c) {
		if (isWhitespace(c)) {
			if (this.xmlMode) {} else {
				this.state = State.InSpecialComment;
				this.sectionStart = this.index;
			}
		} else if (c === CharCodes.Gt) {
			this.state = State.Text;
			if (!this.xmlMode) this.sectionStart = this.index + 1;
		} else {
			this.state = this.isTagStartChar(c) ? State.InClosingTagName : State.InSpecialComment;
			this.sectionStart = this.index;
		}
	}
	stateInClosingTagName(c) {
		if (isEndOfTagSection(c)) {
			this.cbs.onclosetag(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.state = State.AfterClosingTagName;
			this.stateAfterClosingTagName(c);
		}
	}
	stateAfterClosingTagName(c) {
		if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		}
	}
	stateBeforeAttributeName(c) {
		if (c === CharCodes.Gt) {
			this.cbs.onopentagend(this.index);
			this.enterTagBody();
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.Slash) this.state = State.InSelfClosingTag;
		else if (!isWhitespace(c)) {
			this.state = State.InAttributeName;
			this.sectionStart = this.index;
		}
	}
	/**
	* Handle `/` before `>` in an opening tag.
	*
	* In HTML mode, text-only tags ignore the self-closing flag and still enter
	* their raw-text/RCDATA/plaintext state unless self-closing tags are being
	* recognized. In XML mode, or for ordinary tags, the tokenizer returns to
	* regular text parsing after emitting the self-closing callback.
	* @param c Current character code point.
	*/
	stateInSelfClosingTag(c) {
		if (c === CharCodes.Gt) {
			this.cbs.onselfclosingtag(this.index);
			this.sectionStart = this.index + 1;
			if (!this.recognizeSelfClosing) {
				this.enterTagBody();
				return;
			}
			this.state = State.Text;
			this.isSpecial = false;
			this.currentSequence = Sequences.Empty;
		} else if (!isWhitespace(c)) {
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		}
	}
	stateInAttributeName(c) {
		if (c === CharCodes.Eq || isEndOfTagSection(c)) {
			this.cbs.onattribname(this.sectionStart, this.index);
			this.sectionStart = this.index;
			this.state = State.AfterAttributeName;
			this.stateAfterAttributeName(c);
		}
	}
	stateAfterAttributeName(c) {
		if (c === CharCodes.Eq) this.state = State.BeforeAttributeValue;
		else if (c === CharCodes.Slash || c === CharCodes.Gt) {
			this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
			this.sectionStart = -1;
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		} else if (!isWhitespace(c)) {
			this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
			this.state = State.InAttributeName;
			this.sectionStart = this.index;
		}
	}
	stateBeforeAttributeValue(c) {
		if (c === CharCodes.DoubleQuote) {
			this.state = State.InAttributeValueDq;
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.SingleQuote) {
			this.state = State.InAttributeValueSq;
			this.sectionStart = this.index + 1;
		} else if (!isWhitespace(c)) {
			this.sectionStart = this.index;
			this.state = State.InAttributeValueNq;
			this.stateInAttributeValueNoQuotes(c);
		}
	}
	handleInAttributeValue(c, quote) {
		if (c === quote || !this.decodeEntities && this.fastForwardTo(quote)) {
			this.cbs.onattribdata(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.cbs.onattribend(quote === CharCodes.DoubleQuote ? QuoteType.Double : QuoteType.Single, this.index + 1);
			this.state = State.BeforeAttributeName;
		} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
	}
	stateInAttributeValueDoubleQuotes(c) {
		this.handleInAttributeValue(c, CharCodes.DoubleQuote);
	}
	stateInAttributeValueSingleQuotes(c) {
		this.handleInAttributeValue(c, CharCodes.SingleQuote);
	}
	stateInAttributeValueNoQuotes(c) {
		if (isWhitespace(c) || c === CharCodes.Gt) {
			this.cbs.onattribdata(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.cbs.onattribend(QuoteType.Unquoted, this.index);
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
	}
	/**
	* Distinguish between CDATA, declarations, HTML comments, and HTML bogus
	* comments after `<!`.
	*
	* In HTML mode, only real comments and doctypes stay on declaration paths;
	* everything else becomes a bogus comment terminated by the next `>`.
	* @param c Current character code point.
	*/
	stateBeforeDeclaration(c) {
		if (c === CharCodes.OpeningSquareBracket) {
			this.state = State.CDATASequence;
			this.sequenceIndex = 0;
		} else if (this.xmlMode) this.state = c === CharCodes.Dash ? State.BeforeComment : State.InDeclaration;
		else if ((c | 32) === Sequences.Doctype[0]) {
			this.state = State.DeclarationSequence;
			this.currentSequence = Sequences.Doctype;
			this.sequenceIndex = 1;
		} else if (c === CharCodes.Gt) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.Dash) this.state = State.BeforeComment;
		else this.state = State.InSpecialComment;
	}
	/**
	* Continue matching `doctype` after `<!d`.
	*
	* A full `doctype` match stays on the declaration path; any other name falls
	* back to an HTML bogus comment, which matches browser behavior for
	* non-doctype `<!...>` constructs.
	* @param c Current character code point.
	*/
	stateDeclarationSequence(c) {
		if (this.sequenceIndex === this.currentSequence.length) {
			this.state = State.InDeclaration;
			this.stateInDeclaration(c);
		} else if ((c | 32) === this.currentSequence[this.sequenceIndex]) this.sequenceIndex += 1;
		else if (c === CharCodes.Gt) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		} else this.state = State.InSpecialComment;
	}
	stateInDeclaration(c) {
		if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
			this.cbs.ondeclaration(this.sectionStart, this.index);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		}
	}
	/**
	* XML processing instructions (`<?...?>`).
	*
	* In HTML mode `<?` is routed to `InSpecialComment` instead, so this
	* state is only reachable in XML mode.
	* @param c Current character code point.
	*/
	stateInProcessingInstruction(c) {
		if (c === CharCodes.Questionmark) this.sequenceIndex = 1;
		else if (c === CharCodes.Gt && this.sequenceIndex === 1) {
			this.cbs.onprocessinginstruction(this.sectionStart, this.index - 1);
			this.sequenceIndex = 0;
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		} else this.sequenceIndex = Number(this.fastForwardTo(CharCodes.Questionmark));
	}
	stateBeforeComment(c) {
		if (c === CharCodes.Dash) {
			this.state = State.InCommentLike;
			this.currentSequence = Sequences.CommentEnd;
			this.sequenceIndex = 0;
			this.sectionStart = this.index + 1;
		} else if (this.xmlMode) this.state = State.InDeclaration;
		else if (c === CharCodes.Gt) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		} else this.state = State.InSpecialComment;
	}
	stateInSpecialComment(c) {
		if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		}
	}
	startEntity() {
		this.baseState = this.state;
		this.state = State.InEntity;
		this.entityStart = this.index;
		this.entityDecoder.startEntity(this.xmlMode ? DecodingMode.Strict : this.baseState === State.Text || this.baseState === State.InSpecialTag ? DecodingMode.Legacy : DecodingMode.Attribute);
	}
	stateInEntity() {
		const indexInBuffer = this.index - this.offset;
		const length = this.entityDecoder.write(this.buffer, indexInBuffer);
		if (length >= 0) {
			this.state = this.baseState;
			if (length === 0) this.index -= 1;
		} else {
			if (indexInBuffer < this.buffer.length && this.buffer.charCodeAt(indexInBuffer) === CharCodes.Amp) {
				this.state = this.baseState;
				this.index -= 1;
				return;
			}
			this.index = this.offset + this.buffer.length - 1;
		}
	}
	/**
	* Remove data that has already been consumed from the buffer.
	*/
	cleanup() {
		if (this.running && this.sectionStart !== this.index) {
			if (this.state === State.Text || this.state === State.InPlainText || this.state === State.InSpecialTag && this.sequenceIndex === 0) {
				this.cbs.ontext(this.sectionStart, this.index);
				this.sectionStart = this.index;
			} else if (this.state === State.InAttributeValueDq || this.state === State.InAttributeValueSq || this.state === State.InAttributeValueNq) {
				this.cbs.onattribdata(this.sectionStart, this.index);
				this.sectionStart = this.index;
			}
		}
	}
	shouldContinue() {
		return this.index < this.buffer.length + this.offset && this.running;
	}
	/**
	* Iterates through the buffer, calling the function corresponding to the current state.
	*
	* States that are more likely to be hit are higher up, as a performance improvement.
	*/
	parse() {
		while (this.shouldContinue()) {
			const c = this.buffer.charCodeAt(this.index - this.offset);
			switch (this.state) {
				case State.Text:
					this.stateText(c);
					break;
				case State.InPlainText:
					this.index = this.buffer.length + this.offset - 1;
					break;
				case State.SpecialStartSequence:
					this.stateSpecialStartSequence(c);
					break;
				case State.InSpecialTag:
					this.stateInSpecialTag(c);
					break;
				case State.CDATASequence:
					this.stateCDATASequence(c);
					break;
				case State.DeclarationSequence:
					this.stateDeclarationSequence(c);
					break;
				case State.InAttributeValueDq:
					this.stateInAttributeValueDoubleQuotes(c);
					break;
				case State.InAttributeName:
					this.stateInAttributeName(c);
					break;
				case State.InCommentLike:
					this.stateInCommentLike(c);
					break;
				case State.InSpecialComment:
					this.stateInSpecialComment(c);
					break;
				case State.BeforeAttributeName:
					this.stateBeforeAttributeName(c);
					break;
				case State.InTagName:
					this.stateInTagName(c);
					break;
				case State.InClosingTagName:
					this.stateInClosingTagName(c);
					break;
				case State.BeforeTagName:
					this.stateBeforeTagName(c);
					break;
				case State.AfterAttributeName:
					this.stateAfterAttributeName(c);
					break;
				case State.InAttributeValueSq:
					this.stateInAttributeValueSingleQuotes(c);
					break;
				case State.BeforeAttributeValue:
					this.stateBeforeAttributeValue(c);
					break;
				case State.BeforeClosingTagName:
					this.stateBeforeClosingTagName(c);
					break;
				case State.AfterClosingTagName:
					this.stateAfterClosingTagName(c);
					break;
				case State.InAttributeValueNq:
					this.stateInAttributeValueNoQuotes(c);
					break;
				case State.InSelfClosingTag:
					this.stateInSelfClosingTag(c);
					break;
				case State.InDeclaration:
					this.stateInDeclaration(c);
					break;
				case State.BeforeDeclaration:
					this.stateBeforeDeclaration(c);
					break;
				case State.BeforeComment:
					this.stateBeforeComment(c);
					break;
				case State.InProcessingInstruction:
					this.stateInProcessingInstruction(c);
					break;
				case State.InEntity: this.stateInEntity();
			}
			this.index++;
		}
		this.cleanup();
	}
	finish() {
		if (this.state === State.InEntity) {
			this.entityDecoder.end();
			this.state = this.baseState;
		}
		this.handleTrailingData();
		this.cbs.onend();
	}
	handleTrailingCommentLikeData(endIndex) {
		if (this.state !== State.InCommentLike) return false;
		if (this.currentSequence === Sequences.CdataEnd) {
			if (this.xmlMode) {
				if (this.sectionStart < endIndex) this.cbs.oncdata(this.sectionStart, endIndex, 0);
			} else {
				const cdataStart = this.sectionStart - Sequences.Cdata.length - 1;
				this.cbs.oncomment(cdataStart, endIndex, 0);
			}
		} else {
			const offset = this.xmlMode ? 0 : Math.min(this.sequenceIndex, Sequences.CommentEnd.length - 1);
			this.cbs.oncomment(this.sectionStart, endIndex, offset);
		}
		return true;
	}
	handleTrailingMarkupDeclaration(endIndex) {
		if (this.xmlMode) switch (this.state) {
			case State.InSpecialComment:
			case State.BeforeComment:
			case State.CDATASequence:
			case State.DeclarationSequence:
			case State.InDeclaration:
				this.cbs.ontext(this.sectionStart, endIndex);
				return true;
			default: return false;
		}
		switch (this.state) {
			case State.BeforeDeclaration:
			case State.InSpecialComment:
			case State.BeforeComment:
			case State.CDATASequence:
				this.cbs.oncomment(this.sectionStart, endIndex, 0);
				return true;
			case State.DeclarationSequence:
				if (this.sequenceIndex !== Sequences.Doctype.length) this.cbs.oncomment(this.sectionStart, endIndex, 0);
				return true;
			case State.InDeclaration: return true;
			default: return false;
		}
	}
	/** Handle any trailing data. */
	handleTrailingData() {
		const endIndex = this.buffer.length + this.offset;
		if (this.handleTrailingCommentLikeData(endIndex) || this.handleTrailingMarkupDeclaration(endIndex)) return;
		if (this.sectionStart >= endIndex) return;
		switch (this.state) {
			case State.InTagName:
			case State.BeforeAttributeName:
			case State.BeforeAttributeValue:
			case State.AfterAttributeName:
			case State.InAttributeName:
			case State.InAttributeValueSq:
			case State.InAttributeValueDq:
			case State.InAttributeValueNq:
			case State.InClosingTagName: break;
			default: this.cbs.ontext(this.sectionStart, endIndex);
		}
	}
	emitCodePoint(cp, consumed) {
		if (this.baseState !== State.Text && this.baseState !== State.InSpecialTag) {
			if (this.sectionStart < this.entityStart) this.cbs.onattribdata(this.sectionStart, this.entityStart);
			this.sectionStart = this.entityStart + consumed;
			this.index = this.sectionStart - 1;
			this.cbs.onattribentity(cp);
		} else {
			if (this.sectionStart < this.entityStart) this.cbs.ontext(this.sectionStart, this.entityStart);
			this.sectionStart = this.entityStart + consumed;
			this.index = this.sectionStart - 1;
			this.cbs.ontextentity(cp, this.sectionStart);
		}
	}
};
// ../../../work/main/node_modules/htmlparser2/dist/Parser.js
const { fromCodePoint } = String;
const formTags = /* @__PURE__ */ new Set([
	"input",
	"option",
	"optgroup",
	"select",
	"button",
	"datalist",
	"textarea"
]);
const pTag = /* @__PURE__ */ new Set(["p"]);
const headingTags = /* @__PURE__ */ new Set([
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"p"
]);
const tableSectionTags = /* @__PURE__ */ new Set(["thead", "tbody"]);
const ddtTags = /* @__PURE__ */ new Set(["dd", "dt"]);
const rtpTags = /* @__PURE__ */ new Set(["rt", "rp"]);
const openImpliesClose = /* @__PURE__ */ new Map([
	["tr", /* @__PURE__ */ new Set([
		"tr",
		"th",
		"td"
	])],
	["th", /* @__PURE__ */ new Set(["th"])],
	["td", /* @__PURE__ */ new Set([
		"thead",
		"th",
		"td"
	])],
	["body", /* @__PURE__ */ new Set([
		"head",
		"link",
		"script"
	])],
	["a", /* @__PURE__ */ new Set(["a"])],
	["li", /* @__PURE__ */ new Set(["li"])],
	["p", pTag],
	["h1", headingTags],
	["h2", headingTags],
	["h3", headingTags],
	["h4", headingTags],
	["h5", headingTags],
	["h6", headingTags],
	["select", formTags],
	["input", formTags],
	["output", formTags],
	["button", formTags],
	["datalist", formTags],
	["textarea", formTags],
	["option", /* @__PURE__ */ new Set(["option"])],
	["optgroup", /* @__PURE__ */ new Set(["optgroup", "option"])],
	["dd", ddtTags],
	["dt", ddtTags],
	["address", pTag],
	["article", pTag],
	["aside", pTag],
	["blockquote", pTag],
	["details", pTag],
	["div", pTag],
	["dl", pTag],
	["fieldset", pTag],
	["figcaption", pTag],
	["figure", pTag],
	["footer", pTag],
	["form", pTag],
	["header", pTag],
	["hr", pTag],
	["main", pTag],
	["nav", pTag],
	["ol", pTag],
	["pre", pTag],
	["section", pTag],
	["table", pTag],
	["ul", pTag],
	["rt", rtpTags],
	["rp", rtpTags],
	["tbody", tableSectionTags],
	["tfoot", tableSectionTags]
]);
const DOCUMENT_TYPE = "doctype";
const voidElements = /* @__PURE__ */ new Set([
	"area",
	"base",
	"basefont",
	"br",
	"col",
	"command",
	"embed",
	"frame",
	"hr",
	"img",
	"input",
	"isindex",
	"keygen",
	"link",
	"meta",
	"param",
	"source",
	"track",
	"wbr"
]);
const foreignContextElements = /* @__PURE__ */ new Set(["math", "svg"]);
/**
* Elements that can be used to integrate HTML content within foreign namespaces (e.g., SVG or MathML).
*
* Entries must use the SVG-adjusted casing (e.g. "foreignObject" not
* "foreignobject") since they are compared against adjusted tag names.
*/
const htmlIntegrationElements = /* @__PURE__ */ new Set([
	"mi",
	"mo",
	"mn",
	"ms",
	"mtext",
	"annotation-xml",
	"foreignObject",
	"desc",
	"title"
]);
const svgTagNameAdjustments = /* @__PURE__ */ new Map([
	["altglyph", "altGlyph"],
	["altglyphdef", "altGlyphDef"],
	["altglyphitem", "altGlyphItem"],
	["animatecolor", "animateColor"],
	["animatemotion", "animateMotion"],
	["animatetransform", "animateTransform"],
	["clippath", "clipPath"],
	["feblend", "feBlend"],
	["fecolormatrix", "feColorMatrix"],
	["fecomponenttransfer", "feComponentTransfer"],
	["fecomposite", "feComposite"],
	["feconvolvematrix", "feConvolveMatrix"],
	["fediffuselighting", "feDiffuseLighting"],
	["fedisplacementmap", "feDisplacementMap"],
	["fedistantlight", "feDistantLight"],
	["fedropshadow", "feDropShadow"],
	["feflood", "feFlood"],
	["fefunca", "feFuncA"],
	["fefuncb", "feFuncB"],
	["fefuncg", "feFuncG"],
	["fefuncr", "feFuncR"],
	["fegaussianblur", "feGaussianBlur"],
	["feimage", "feImage"],
	["femerge", "feMerge"],
	["femergenode", "feMergeNode"],
	["femorphology", "feMorphology"],
	["feoffset", "feOffset"],
	["fepointlight", "fePointLight"],
	["fespecularlighting", "feSpecularLighting"],
	["fespotlight", "feSpotLight"],
	["fetile", "feTile"],
	["feturbulence", "feTurbulence"],
	["foreignobject", "foreignObject"],
	["glyphref", "glyphRef"],
	["lineargradient", "linearGradient"],
	["radialgradient", "radialGradient"],
	["textpath", "textPath"]
]);
var ForeignContext;
(function(ForeignContext) {
	ForeignContext[ForeignContext["None"] = 0] = "None";
	ForeignContext[ForeignContext["Svg"] = 1] = "Svg";
	ForeignContext[ForeignContext["MathML"] = 2] = "MathML";
})(ForeignContext || (ForeignContext = {}));
const reNameEnd = /\s|\//;
/**
* Incremental parser implementation.
*/
var Parser = class {
	options;
	/** The start index of the last event. */
	startIndex = 0;
	/** The end index of the last event. */
	endIndex = 0;
	/**
	* Store the start index of the current open tag,
	* so we can update the start index for attributes.
	*/
	openTagStart = 0;
	tagname = "";
	attribname = "";
	attribvalue = "";
	attribs = null;
	stack = [];
	foreignContext;
	cbs;
	lowerCaseTagNames;
	lowerCaseAttributeNames;
	recognizeSelfClosing;
	/** We are parsing HTML. Inverse of the `xmlMode` option. */
	htmlMode;
	tokenizer;
	buffers = [];
	bufferOffset = 0;
	/** The index of the last written buffer. Used when resuming after a `pause()`. */
	writeIndex = 0;
	/** Indicates whether the parser has finished running / `.end` has been called. */
	ended = false;
	constructor(cbs, options = {}) {
		this.options = options;
		this.cbs = cbs ?? {};
		this.htmlMode = !this.options.xmlMode;
		this.lowerCaseTagNames = options.lowerCaseTags ?? this.htmlMode;
		this.lowerCaseAttributeNames = options.lowerCaseAttributeNames ?? this.htmlMode;
		this.recognizeSelfClosing = options.recognizeSelfClosing ?? !this.htmlMode;
		this.tokenizer = new (options.Tokenizer ?? Tokenizer)(this.options, this);
		this.foreignContext = [ForeignContext.None];
		this.cbs.onparserinit?.(this);
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	ontext(start, endIndex) {
		const data = this.getSlice(start, endIndex);
		this.endIndex = endIndex - 1;
		this.cbs.ontext?.(data);
		this.startIndex = endIndex;
	}
	/**
	* @param cp Current Unicode code point.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	ontextentity(cp, endIndex) {
		this.endIndex = endIndex - 1;
		this.cbs.ontext?.(fromCodePoint(cp));
		this.startIndex = endIndex;
	}
	/** @internal */
	isInForeignContext() {
		return this.foreignContext[0] !== ForeignContext.None;
	}
	/**
	* Checks if the current tag is a void element. Override this if you want
	* to specify your own additional void elements.
	* @param name Name of the pseudo selector.
	*/
	isVoidElement(name) {
		return this.htmlMode && voidElements.has(name);
	}
	/**
	* Read a tag name from the buffer.
	*
	* When `lowerCaseTagNames` is enabled (the default in HTML mode), the name
	* is lowercased and may be adjusted for SVG casing or the `image` → `img`
	* alias.
	* @param start Start index of the tag name in the buffer.
	* @param endIndex End index of the tag name in the buffer.
	*/
	readTagName(start, endIndex) {
		const name = this.lowerCaseTagNames ? this.getSlice(start, endIndex).toLowerCase() : this.getSlice(start, endIndex);
		if (!(this.lowerCaseTagNames && this.htmlMode)) return name;
		if (this.foreignContext[0] === ForeignContext.Svg) return svgTagNameAdjustments.get(name) ?? name;
		if (this.foreignContext.length > 1) {
			const adjusted = svgTagNameAdjustments.get(name);
			if (adjusted !== void 0 && this.stack.includes(adjusted)) return adjusted;
		}
		if (!this.isInForeignContext()) return name === "image" ? "img" : name;
		return name;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onopentagname(start, endIndex) {
		this.endIndex = endIndex;
		this.emitOpenTag(this.readTagName(start, endIndex));
	}
	emitOpenTag(name) {
		this.openTagStart = this.startIndex;
		this.tagname = name;
		if (this.htmlMode && name === "form" && this.stack.includes("form")) {
			this.tagname = "";
			return;
		}
		const impliesClose = this.htmlMode && openImpliesClose.get(name);
		if (impliesClose) while (this.stack.length > 0 && impliesClose.has(this.stack[0])) this.popElement(true);
		if (!this.isVoidElement(name)) {
			this.stack.unshift(name);
			if (this.htmlMode) {
				if (name === "svg") this.foreignContext.unshift(ForeignContext.Svg);
				else if (name === "math") this.foreignContext.unshift(ForeignContext.MathML);
				else if (htmlIntegrationElements.has(name)) this.foreignContext.unshift(ForeignContext.None);
			}
		}
		this.cbs.onopentagname?.(name);
		if (this.cbs.onopentag) this.attribs = {};
	}
	endOpenTag(isImplied) {
		this.startIndex = this.openTagStart;
		if (this.attribs) {
			this.cbs.onopentag?.(this.tagname, this.attribs, isImplied);
			this.attribs = null;
		}
		if (this.cbs.onclosetag && this.isVoidElement(this.tagname)) this.cbs.onclosetag(this.tagname, true);
		this.tagname = "";
	}
	/**
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onopentagend(endIndex) {
		this.endIndex = endIndex;
		this.endOpenTag(false);
		this.startIndex = endIndex + 1;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onclosetag(start, endIndex) {
		this.endIndex = endIndex;
		const name = this.readTagName(start, endIndex);
		if (!this.isVoidElement(name)) {
			const pos = this.stack.indexOf(name);
			if (pos !== -1) {
				for (let index = 0; index < pos; index++) this.popElement(true);
				this.popElement(false);
			} else if (this.htmlMode && name === "p") {
				this.emitOpenTag("p");
				this.closeCurrentTag(true);
			}
		} else if (this.htmlMode && name === "br") {
			this.cbs.onopentagname?.("br");
			this.cbs.onopentag?.("br", {}, true);
			this.cbs.onclosetag?.("br", false);
		}
		this.startIndex = endIndex + 1;
	}
	/**
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onselfclosingtag(endIndex) {
		this.endIndex = endIndex;
		if (this.recognizeSelfClosing || this.isInForeignContext()) {
			this.closeCurrentTag(false);
			this.startIndex = endIndex + 1;
		} else this.onopentagend(endIndex);
	}
	/**
	* Pop the top element off the stack, emit a close event, and maintain
	* the foreign context stack.
	* @param implied Whether this close is implied (not from an explicit end tag).
	*/
	popElement(implied) {
		const element = this.stack.shift();
		if (this.htmlMode && (foreignContextElements.has(element) || htmlIntegrationElements.has(element))) this.foreignContext.shift();
		this.cbs.onclosetag?.(element, implied);
	}
	closeCurrentTag(isOpenImplied) {
		const name = this.tagname;
		this.endOpenTag(isOpenImplied);
		if (this.stack[0] === name) this.popElement(!isOpenImplied);
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onattribname(start, endIndex) {
		this.startIndex = start;
		const name = this.getSlice(start, endIndex);
		this.attribname = this.lowerCaseAttributeNames ? name.toLowerCase() : name;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onattribdata(start, endIndex) {
		this.attribvalue += this.getSlice(start, endIndex);
	}
	/**
	* @param cp Current Unicode code point.
	* @internal
	*/
	onattribentity(cp) {
		this.attribvalue += fromCodePoint(cp);
	}
	/**
	* @param quote Quote type used for the current attribute.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onattribend(quote, endIndex) {
		this.endIndex = endIndex;
		this.cbs.onattribute?.(this.attribname, this.attribvalue, quote === QuoteType.Double ? "\"" : quote === QuoteType.Single ? "'" : quote === QuoteType.NoValue ? void 0 : null);
		if (this.attribs && !Object.hasOwn(this.attribs, this.attribname)) this.attribs[this.attribname] = this.attribvalue;
		this.attribvalue = "";
	}
	getInstructionName(value) {
		const index = value.search(reNameEnd);
		let name = index < 0 ? value : value.substr(0, index);
		if (this.lowerCaseTagNames) name = name.toLowerCase();
		return name;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	ondeclaration(start, endIndex) {
		this.endIndex = endIndex;
		const value = this.getSlice(start, endIndex);
		if (this.cbs.onprocessinginstruction) {
			const name = this.htmlMode ? this.lowerCaseTagNames ? DOCUMENT_TYPE : value.slice(0, 7) : this.getInstructionName(value);
			this.cbs.onprocessinginstruction(`!${name}`, `!${value}`);
		}
		this.startIndex = endIndex + 1;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onprocessinginstruction(start, endIndex) {
		this.endIndex = endIndex;
		const value = this.getSlice(start, endIndex);
		if (this.cbs.onprocessinginstruction) {
			const name = this.getInstructionName(value);
			this.cbs.onprocessinginstruction(`?${name}`, `?${value}`);
		}
		this.startIndex = endIndex + 1;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @param offset Offset applied when computing parser indices.
	* @internal
	*/
	oncomment(start, endIndex, offset) {
		this.endIndex = endIndex;
		this.cbs.oncomment?.(this.getSlice(start, endIndex - offset));
		this.cbs.oncommentend?.();
		this.startIndex = endIndex + 1;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @param offset Offset applied when computing parser indices.
	* @internal
	*/
	oncdata(start, endIndex, offset) {
		this.endIndex = endIndex;
		const value = this.getSlice(start, endIndex - offset);
		if (!this.htmlMode || this.options.recognizeCDATA) {
			this.cbs.oncdatastart?.();
			this.cbs.ontext?.(value);
			this.cbs.oncdataend?.();
		} else if (this.isInForeignContext()) this.cbs.ontext?.(value);
		else {
			this.cbs.oncomment?.(`[CDATA[${value}]]`);
			this.cbs.oncommentend?.();
		}
		this.startIndex = endIndex + 1;
	}
	/** @internal */
	onend() {
		if (this.cbs.onclosetag) {
			this.endIndex = this.startIndex;
			for (let index = 0; index < this.stack.length; index++) this.cbs.onclosetag(this.stack[index], true);
		}
		this.cbs.onend?.();
	}
	/**
	* Resets the parser to a blank state, ready to parse a new HTML document
	*/
	reset() {
		this.cbs.onreset?.();
		this.tokenizer.reset();
		this.tagname = "";
		this.attribname = "";
		this.attribvalue = "";
		this.attribs = null;
		this.stack.length = 0;
		this.startIndex = 0;
		this.endIndex = 0;
		this.cbs.onparserinit?.(this);
		this.buffers.length = 0;
		this.foreignContext.length = 0;
		this.foreignContext.unshift(ForeignContext.None);
		this.bufferOffset = 0;
		this.writeIndex = 0;
		this.ended = false;
	}
	/**
	* Resets the parser, then parses a complete document and
	* pushes it to the handler.
	* @param data Document to parse.
	*/
	parseComplete(data) {
		this.reset();
		this.end(data);
	}
	getSlice(start, end) {
		if (start === end) return "";
		while (start - this.bufferOffset >= this.buffers[0].length) this.shiftBuffer();
		let slice = this.buffers[0].slice(start - this.bufferOffset, end - this.bufferOffset);
		while (end - this.bufferOffset > this.buffers[0].length) {
			this.shiftBuffer();
			slice += this.buffers[0].slice(0, end - this.bufferOffset);
		}
		return slice;
	}
	shiftBuffer() {
		this.bufferOffset += this.buffers[0].length;
		this.writeIndex--;
		this.buffers.shift();
	}
	/**
	* Parses a chunk of data and calls the corresponding callbacks.
	* @param chunk Chunk to parse.
	*/
	write(chunk) {
		if (this.ended) {
			this.cbs.onerror?.(/* @__PURE__ */ new Error(".write() after done!"));
			return;
		}
		this.buffers.push(chunk);
		if (this.tokenizer.running) {
			this.tokenizer.write(chunk);
			this.writeIndex++;
		}
	}
	/**
	* Parses the end of the buffer and clears the stack, calls onend.
	* @param chunk Optional final chunk to parse.
	*/
	end(chunk) {
		if (this.ended) {
			this.cbs.onerror?.(/* @__PURE__ */ new Error(".end() after done!"));
			return;
		}
		if (chunk) this.write(chunk);
		this.ended = true;
		this.tokenizer.end();
	}
	/**
	* Pauses parsing. The parser won't emit events until `resume` is called.
	*/
	pause() {
		this.tokenizer.pause();
	}
	/**
	* Resumes parsing after `pause` was called.
	*/
	resume() {
		this.tokenizer.resume();
		while (this.tokenizer.running && this.writeIndex < this.buffers.length) this.tokenizer.write(this.buffers[this.writeIndex++]);
		if (this.ended) this.tokenizer.end();
	}
};
// ../../../work/main/node_modules/domelementtype/dist/index.js
/** Types of elements found in htmlparser2's DOM */
var ElementType;
(function(ElementType) {
	/** Type for the root element of a document */
	ElementType["Root"] = "root";
	/** Type for Text */
	ElementType["Text"] = "text";
	/** Type for <? ... ?> */
	ElementType["Directive"] = "directive";
	/** Type for <!-- ... --> */
	ElementType["Comment"] = "comment";
	/** Type for <script> tags */
	ElementType["Script"] = "script";
	/** Type for <style> tags */
	ElementType["Style"] = "style";
	/** Type for Any tag */
	ElementType["Tag"] = "tag";
	/** Type for <![CDATA[ ... ]]> */
	ElementType["CDATA"] = "cdata";
	/** Type for <!doctype ...> */
	ElementType["Doctype"] = "doctype";
})(ElementType || (ElementType = {}));
/**
* Tests whether an element is a tag or not.
* @param element Element to test
* @param element.type Node type discriminator to check.
*/
function isTag$1(element) {
	return element.type === ElementType.Tag || element.type === ElementType.Script || element.type === ElementType.Style;
}
ElementType.Root;
ElementType.Text;
ElementType.Directive;
ElementType.Comment;
ElementType.Script;
ElementType.Style;
ElementType.Tag;
ElementType.CDATA;
ElementType.Doctype;
// ../../../work/main/node_modules/domhandler/dist/node.js
/**
* This object will be used as the prototype for Nodes when creating a
* DOM-Level-1-compliant structure.
*/
var Node = class {
	/** Parent of the node */
	parent = null;
	/** Previous sibling */
	prev = null;
	/** Next sibling */
	next = null;
	/** The start index of the node. Requires `withStartIndices` on the handler to be `true. */
	startIndex = null;
	/** The end index of the node. Requires `withEndIndices` on the handler to be `true. */
	endIndex = null;
	/**
	* Same as {@link parent}.
	* [DOM spec](https://dom.spec.whatwg.org)-compatible alias.
	*/
	get parentNode() {
		return this.parent;
	}
	set parentNode(parent) {
		this.parent = parent;
	}
	/**
	* Same as {@link prev}.
	* [DOM spec](https://dom.spec.whatwg.org)-compatible alias.
	*/
	get previousSibling() {
		return this.prev;
	}
	set previousSibling(previous) {
		this.prev = previous;
	}
	/**
	* Same as {@link next}.
	* [DOM spec](https://dom.spec.whatwg.org)-compatible alias.
	*/
	get nextSibling() {
		return this.next;
	}
	set nextSibling(next) {
		this.next = next;
	}
	/**
	* Clone this node, and optionally its children.
	* @param recursive Clone child nodes as well.
	* @returns A clone of the node.
	*/
	cloneNode(recursive = false) {
		return cloneNode(this, recursive);
	}
};
/**
* A node that contains some data.
*/
var DataNode = class extends Node {
	data;
	/**
	* @param data The content of the data node
	*/
	constructor(data) {
		super();
		this.data = data;
	}
	/**
	* Same as {@link data}.
	* [DOM spec](https://dom.spec.whatwg.org)-compatible alias.
	*/
	get nodeValue() {
		return this.data;
	}
	set nodeValue(data) {
		this.data = data;
	}
};
/**
* Text within the document.
*/
var Text = class extends DataNode {
	type = ElementType.Text;
	get nodeType() {
		return 3;
	}
};
/**
* Comments within the document.
*/
var Comment = class extends DataNode {
	type = ElementType.Comment;
	get nodeType() {
		return 8;
	}
};
/**
* Processing instructions, including doc types.
*/
var ProcessingInstruction = class extends DataNode {
	type = ElementType.Directive;
	name;
	constructor(name, data) {
		super(data);
		this.name = name;
	}
	get nodeType() {
		return 1;
	}
	/** If this is a doctype, the document type name (parse5 only). */
	"x-name";
	/** If this is a doctype, the document type public identifier (parse5 only). */
	"x-publicId";
	/** If this is a doctype, the document type system identifier (parse5 only). */
	"x-systemId";
};
/**
* A node that can have children.
*/
var NodeWithChildren = class extends Node {
	children;
	/**
	* @param children Children of the node. Only certain node types can have children.
	*/
	constructor(children) {
		super();
		this.children = children;
	}
	/** First child of the node. */
	get firstChild() {
		return this.children[0] ?? null;
	}
	/** Last child of the node. */
	get lastChild() {
		return this.children.length > 0 ? this.children[this.children.length - 1] : null;
	}
	/**
	* Same as {@link children}.
	* [DOM spec](https://dom.spec.whatwg.org)-compatible alias.
	*/
	get childNodes() {
		return this.children;
	}
	set childNodes(children) {
		this.children = children;
	}
};
/**
* CDATA nodes.
*/
var CDATA = class extends NodeWithChildren {
	type = ElementType.CDATA;
	get nodeType() {
		return 4;
	}
};
/**
* The root node of the document.
*/
var Document = class extends NodeWithChildren {
	type = ElementType.Root;
	get nodeType() {
		return 9;
	}
};
/**
* An element within the DOM.
*/
var Element = class extends NodeWithChildren {
	name;
	attribs;
	type;
	/**
	* @param name Name of the tag, eg. `div`, `span`.
	* @param attribs Object mapping attribute names to attribute values.
	* @param children Children of the node.
	* @param type Node type used for the new node instance.
	*/
	constructor(name, attribs, children = [], type = name === "script" ? ElementType.Script : name === "style" ? ElementType.Style : ElementType.Tag) {
		super(children);
		this.name = name;
		this.attribs = attribs;
		this.type = type;
	}
	get nodeType() {
		return 1;
	}
	/**
	* Same as {@link name}.
	* [DOM spec](https://dom.spec.whatwg.org)-compatible alias.
	*/
	get tagName() {
		return this.name;
	}
	set tagName(name) {
		this.name = name;
	}
	get attributes() {
		return Object.keys(this.attribs).map((name) => ({
			name,
			value: this.attribs[name],
			namespace: this["x-attribsNamespace"]?.[name],
			prefix: this["x-attribsPrefix"]?.[name]
		}));
	}
	/** Element namespace (parse5 only). */
	namespace;
	/** Element attribute namespaces (parse5 only). */
	"x-attribsNamespace";
	/** Element attribute namespace-related prefixes (parse5 only). */
	"x-attribsPrefix";
};
/**
* Checks if `node` is an element node.
* @param node Node to check.
* @returns `true` if the node is an element node.
*/
function isTag(node) {
	return isTag$1(node);
}
/**
* Checks if `node` is a CDATA node.
* @param node Node to check.
* @returns `true` if the node is a CDATA node.
*/
function isCDATA(node) {
	return node.type === ElementType.CDATA;
}
/**
* Checks if `node` is a text node.
* @param node Node to check.
* @returns `true` if the node is a text node.
*/
function isText(node) {
	return node.type === ElementType.Text;
}
/**
* Checks if `node` is a comment node.
* @param node Node to check.
* @returns `true` if the node is a comment node.
*/
function isComment(node) {
	return node.type === ElementType.Comment;
}
/**
* Checks if `node` is a directive node.
* @param node Node to check.
* @returns `true` if the node is a directive node.
*/
function isDirective(node) {
	return node.type === ElementType.Directive;
}
/**
* Checks if `node` is a document node.
* @param node Node to check.
* @returns `true` if the node is a document node.
*/
function isDocument(node) {
	return node.type === ElementType.Root;
}
/**
* Clone a node, and optionally its children.
* @param node Node to clone.
* @param recursive Clone child nodes as well.
* @returns A clone of the node.
*/
function cloneNode(node, recursive = false) {
	let result;
	if (isText(node)) result = new Text(node.data);
	else if (isComment(node)) result = new Comment(node.data);
	else if (isTag(node)) {
		const children = recursive ? cloneChildren(node.children) : [];
		const clone = new Element(node.name, { ...node.attribs }, children);
		for (const child of children) child.parent = clone;
		if (node.namespace != null) clone.namespace = node.namespace;
		if (node["x-attribsNamespace"]) clone["x-attribsNamespace"] = { ...node["x-attribsNamespace"] };
		if (node["x-attribsPrefix"]) clone["x-attribsPrefix"] = { ...node["x-attribsPrefix"] };
		result = clone;
	} else if (isCDATA(node)) {
		const children = recursive ? cloneChildren(node.children) : [];
		const clone = new CDATA(children);
		for (const child of children) child.parent = clone;
		result = clone;
	} else if (isDocument(node)) {
		const children = recursive ? cloneChildren(node.children) : [];
		const clone = new Document(children);
		for (const child of children) child.parent = clone;
		if (node["x-mode"]) clone["x-mode"] = node["x-mode"];
		result = clone;
	} else if (isDirective(node)) {
		const instruction = new ProcessingInstruction(node.name, node.data);
		if (node["x-name"] != null) {
			instruction["x-name"] = node["x-name"];
			instruction["x-publicId"] = node["x-publicId"];
			instruction["x-systemId"] = node["x-systemId"];
		}
		result = instruction;
	} else throw new Error(`Not implemented yet: ${node.type}`);
	result.startIndex = node.startIndex;
	result.endIndex = node.endIndex;
	if (node.sourceCodeLocation != null) result.sourceCodeLocation = node.sourceCodeLocation;
	return result;
}
/**
* Clone a list of child nodes.
* @param childs The child nodes to clone.
* @returns A list of cloned child nodes.
*/
function cloneChildren(childs) {
	const children = childs.map((child) => cloneNode(child, true));
	for (let index = 1; index < children.length; index++) {
		children[index].prev = children[index - 1];
		children[index - 1].next = children[index];
	}
	return children;
}
// ../../../work/main/node_modules/domhandler/dist/index.js
const defaultOptions = {
	withStartIndices: false,
	withEndIndices: false,
	xmlMode: false
};
/**
* Event-based handler that builds a DOM tree from parser callbacks.
*/
var DomHandler = class {
	/** The elements of the DOM */
	dom = [];
	/** The root element for the DOM */
	root = new Document(this.dom);
	/** Called once parsing has completed. */
	callback;
	/** Settings for the handler. */
	options;
	/** Callback whenever a tag is closed. */
	elementCB;
	/** Indicated whether parsing has been completed. */
	done = false;
	/** Stack of open tags. */
	tagStack = [this.root];
	/** A data node that is still being written to. */
	lastNode = null;
	/** Reference to the parser instance. Used for location information. */
	parser = null;
	/**
	* @param callback Called once parsing has completed.
	* @param options Settings for the handler.
	* @param elementCB Callback whenever a tag is closed.
	*/
	constructor(callback, options, elementCB) {
		if (typeof options === "function") {
			elementCB = options;
			options = defaultOptions;
		}
		if (typeof callback === "object") {
			options = callback;
			callback = void 0;
		}
		this.callback = callback ?? null;
		this.options = options ?? defaultOptions;
		this.elementCB = elementCB ?? null;
	}
	onparserinit(parser) {
		this.parser = parser;
	}
	onreset() {
		this.dom = [];
		this.root = new Document(this.dom);
		this.done = false;
		this.tagStack = [this.root];
		this.lastNode = null;
		this.parser = null;
	}
	onend() {
		if (this.done) return;
		this.done = true;
		this.parser = null;
		this.handleCallback(null);
	}
	onerror(error) {
		this.handleCallback(error);
	}
	onclosetag() {
		this.lastNode = null;
		const element = this.tagStack.pop();
		if (this.options.withEndIndices && this.parser) element.endIndex = this.parser.endIndex;
		if (this.elementCB) this.elementCB(element);
	}
	onopentag(name, attribs) {
		const element = new Element(name, attribs, void 0, this.options.xmlMode ? ElementType.Tag : void 0);
		this.addNode(element);
		this.tagStack.push(element);
	}
	ontext(data) {
		const { lastNode } = this;
		if (lastNode && lastNode.type === ElementType.Text) {
			lastNode.data += data;
			if (this.options.withEndIndices && this.parser) lastNode.endIndex = this.parser.endIndex;
		} else {
			const node = new Text(data);
			this.addNode(node);
			this.lastNode = node;
		}
	}
	oncomment(data) {
		if (this.lastNode && this.lastNode.type === ElementType.Comment) {
			this.lastNode.data += data;
			return;
		}
		const node = new Comment(data);
		this.addNode(node);
		this.lastNode = node;
	}
	oncommentend() {
		this.lastNode = null;
	}
	oncdatastart() {
		const text = new Text("");
		const node = new CDATA([text]);
		this.addNode(node);
		text.parent = node;
		this.lastNode = text;
	}
	oncdataend() {
		this.lastNode = null;
	}
	onprocessinginstruction(name, data) {
		const node = new ProcessingInstruction(name, data);
		this.addNode(node);
	}
	handleCallback(error) {
		if (typeof this.callback === "function") this.callback(error, this.dom);
		else if (error) throw error;
	}
	addNode(node) {
		const parent = this.tagStack[this.tagStack.length - 1];
		const previousSibling = parent.children[parent.children.length - 1];
		if (this.options.withStartIndices && this.parser) node.startIndex = this.parser.startIndex;
		if (this.options.withEndIndices && this.parser) node.endIndex = this.parser.endIndex;
		parent.children.push(node);
		if (previousSibling) {
			node.prev = previousSibling;
			previousSibling.next = node;
		}
		node.parent = parent;
		this.lastNode = null;
	}
};
// src/markdown/html/names.ts
/** The elements of HTML (HTML Living Standard, "Elements" in the indices) with the obsolete ones (16.2). */
const NAMES = new Set("a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark marquee math menu menuitem meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script search section select selectedcontent slot small source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp".split(" "));
/** Whether HTML has or had an element of a name, or SVG's or MathML's root. */
function isKnownName(name) {
	return NAMES.has(name);
}
// src/markdown/html/parse.ts
/** htmlparser2's time for a tag grows with the elements that are open; no browser opens more than 512. */
const DEEPEST = 400;
/**
* Returns a piece of HTML, or a whole page, as the nodes of a document. What is nested too deep follows at the top. A tag
* that opens no element of HTML and is never closed, such as `<your-name>`, is text.
*/
function parseHtml(html) {
	const handler = new DomHandler(void 0, { withStartIndices: true });
	const isMarkup = createMarkupTest(html);
	for (let start = 0; start < html.length;) start += parseFrom(html, start, handler, isMarkup);
	return handler.root.children;
}
/** Returns how much was parsed: all, or what comes before a tag that is nested too deep. */
function parseFrom(html, start, handler, isMarkup) {
	const rest = html.slice(start);
	let end = rest.length;
	const open = [];
	/** How many of them are SVG's or MathML's roots. */
	let foreign = 0;
	const closeFrom = (index) => {
		for (let last = open.length - 1; last >= index; last--) {
			if (open[last]?.isOpen) handler.onclosetag();
			open[last] = {
				name: "",
				isOpen: false
			};
		}
	};
	const parser = new Parser({
		onopentag(name, attributes) {
			if (open.length >= DEEPEST) {
				end = parser.startIndex;
				parser.pause();
				return;
			}
			closeFrom(impliedEnd(open, name));
			if (FOREIGN.has(name)) foreign++;
			const isElement = foreign > 0 || isMarkup(name);
			open.push({
				name,
				isOpen: isElement
			});
			if (isElement) handler.onopentag(name, attributes);
			else handler.ontext(rest.slice(parser.startIndex, parser.endIndex + 1));
		},
		onclosetag(name) {
			if (end < rest.length) return;
			if (FOREIGN.has(name)) foreign--;
			if (open.pop()?.isOpen) handler.onclosetag();
		},
		ontext: (text) => handler.ontext(text)
	});
	handler.onparserinit({
		get startIndex() {
			return start + parser.startIndex;
		},
		endIndex: null
	});
	parser.end(rest);
	if (end < rest.length) closeFrom(0);
	return end;
}
const FOREIGN = /* @__PURE__ */ new Set(["svg", "math"]);
const BLOCKS = new Set("ul ol menu dir dl table blockquote section article aside nav figure details form fieldset".split(" "));
const TABLES = /* @__PURE__ */ new Set(["table"]);
const ITEM = {
	ended: /* @__PURE__ */ new Set(["li"]),
	within: BLOCKS
};
const DESCRIPTION = {
	ended: /* @__PURE__ */ new Set(["dt", "dd"]),
	within: BLOCKS
};
const CELL = {
	ended: /* @__PURE__ */ new Set(["td", "th"]),
	within: TABLES
};
/** Implied end tags (HTML Living Standard, 13.2.6.4.7 and 13 to 15), of which the parser sees the nearest only. */
const IMPLIED_ENDS = /* @__PURE__ */ new Map([
	["li", ITEM],
	["dt", DESCRIPTION],
	["dd", DESCRIPTION],
	["td", CELL],
	["th", CELL],
	["tr", {
		ended: /* @__PURE__ */ new Set(["tr"]),
		within: TABLES
	}]
]);
/** Returns the index from which on elements end where another begins; how many are open where none does. */
function impliedEnd(open, name) {
	const { ended, within } = IMPLIED_ENDS.get(name) ?? {};
	for (let index = open.length - 1; ended && index >= 0; index--) {
		const element = open[index];
		if (!element?.isOpen) continue;
		if (ended.has(element.name)) return index;
		if (within?.has(element.name)) break;
	}
	return open.length;
}
/** Returns a test of whether tags of a name are markup in a text: HTML's own, with a prefix (`o:p`), or closed somewhere. */
function createMarkupTest(html) {
	let closed;
	return (name) => {
		if (isKnownName(name) || /^\w+:\w/.test(name)) return true;
		closed ??= new Set(Array.from(html.matchAll(/<\/([^\s>]+)/g), ([, closing = ""]) => closing.toLowerCase()));
		return closed.has(name);
	};
}
// src/markdown/html/picture-address.ts
/** Pictures that hold the place of one that a script loads later. */
const PLACEHOLDER = /^(?:data:|about:)|(?:blank|spacer|placeholder|transparent|pixel|loading|lazy|1x1)\.(?:gif|png|svg|jpe?g)$/i;
/** How the address of a picture ends. */
const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif|gif|svg)(?:[?#]|$)/i;
/**
* Returns the address of a picture's file: that of `src`; where that only holds the place, what scripts would put there,
* and else the largest of `srcset`, the picture's own or its `picture`'s. Undefined where there is none.
*/
function pictureAddress(image) {
	const { src } = image.attribs;
	if (src !== void 0 && !PLACEHOLDER.test(src.trim())) return addressOf(src);
	const attributes = Object.entries(image.attribs);
	const sources = pictureSources(image).flatMap(({ attribs }) => attribs.srcset ?? attribs["data-srcset"] ?? []);
	return [
		...attributes.flatMap(([name, value]) => isLazy(name, value) ? [value] : []),
		...attributes.flatMap(([name, value]) => name.endsWith("srcset") ? [largestOf(value)] : []),
		...sources.map(largestOf),
		src
	].map(addressOf).find((address) => address !== void 0);
}
/** Whether an attribute is one that scripts take a picture's address from. */
function isLazy(name, value) {
	if (!name.startsWith("data-") || name.endsWith("srcset") || value.includes(" ")) return false;
	return /^data-(?:lazy-)?(?:src|original)$/.test(name) || PICTURE_FILE.test(value) && /\//.test(value);
}
/** Returns the `source` elements of the `picture` around an image. */
function pictureSources(image) {
	let around = image.parent;
	for (let level = 0; around && around.name !== "picture" && level < 3; level++) around = around.parent;
	if (around?.name !== "picture") return [];
	return (around.children ?? []).filter(isElement).filter(({ name }) => name === "source");
}
/** Returns the address of the widest or densest picture in a `srcset` (HTML Living Standard, 4.8.4.2.1). */
function largestOf(srcset) {
	let largest;
	for (const [, address = "", size = "1"] of srcset.matchAll(/([^\s,]\S*[^\s,])(?:\s+([\d.]+)[wxh])?/g)) if (largest === void 0 || Number(size) > largest.size) largest = {
		address,
		size: Number(size)
	};
	return largest?.address;
}
// src/markdown/html/media.ts
/** Reads `img`: its alternative text and its address; nothing for what only counts readers or makes room. */
const image = (builder, element) => {
	if (isDot(element)) return;
	const alt = cleanLine(element.attribs.alt ?? "");
	const formula = imageFormula(element);
	if (formula) addPart(builder, formula);
	else if (EMOJI.test(alt)) addText$1(builder, alt);
	else addImage(builder, pictureAddress(element), alt);
};
/** Emoji with all that can stand between them (UTS #51). */
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|[\d#*]\ufe0f?\u20e3)+$/u;
/** Whether a side of a picture is a pixel at most. */
function isDot(element) {
	const isThin = (side) => /^[01](?:px)?$/.test(element.attribs[side] ?? styleOf(element, side) ?? "");
	return isThin("width") || isThin("height");
}
function addImage(builder, href, text) {
	if (href === void 0 && text === "") return;
	const tokens = text === "" ? [] : [textToken(text)];
	addPicture(builder, {
		type: "image",
		raw: "",
		href: href ?? "",
		title: null,
		tokens
	});
}
/** Reads `iframe`, `video`, `audio` and `embed` as a picture: by its title, or else its file's name. */
const embed = (builder, element) => {
	if (isDot(element)) return;
	const { attribs, children } = element;
	const address = [element, ...elementsOf(children).filter(({ name }) => name === "source")].map(({ attribs: { src, "data-src": later } }) => addressOf(src) ?? addressOf(later)).find((each) => each !== void 0);
	if (address === void 0) return;
	endParagraph(builder);
	addImage(builder, address, cleanLine(attribs.title ?? attribs["aria-label"] ?? "") || fileName(address));
	endParagraph(builder);
};
/** Returns the last part of an address' path, or else its host. */
function fileName(address) {
	const path = address.replace(/[?#].*/, "").replace(/^[a-z]+:\/\//i, "").replace(/\/+$/, "");
	const name = path.slice(path.lastIndexOf("/") + 1);
	try {
		return cleanLine(decodeURIComponent(name));
	} catch {
		return name;
	}
}
/** Reads `object`: what it holds for those who can't show it, a picture or a film; else its file. */
const object = (builder, { attribs, children }) => {
	if (findElement(children, ({ name }) => EMBEDDED.has(name))) return read(builder, children);
	const address = addressOf(attribs.data);
	if (address !== void 0) addImage(builder, address, cleanLine(attribs.title ?? "") || fileName(address));
};
const EMBEDDED = /* @__PURE__ */ new Set([
	"img",
	"iframe",
	"embed",
	"video",
	"object"
]);
/** Reads `noscript`: the picture that a script would load in place of another. */
const noscript = (builder, { children }) => {
	const nodes = children.every(isText$1) ? parseHtml(textOf(children)) : children;
	if (builder.picture === void 0 && findElement(nodes, ({ name }) => name === "img")) read(builder, nodes);
};
/** Reads `svg`: its title, if it has one. */
const drawing = (builder, { children }) => {
	const title = children.find(({ name }) => name === "title");
	if (title?.children) addText$1(builder, textOf(title.children));
};
// src/markdown/html/table-spans.ts
/** The widest span of columns (HTML Living Standard, 4.9.11), and so many rows at most. */
const WIDEST_SPAN = 1e3;
/** So many empty places, and so many for each cell, are made at most. */
const MOST_EMPTY = 1e4;
const MOST_EMPTY_PER_CELL = 10;
/**
* Returns the cells of rows in a grid (HTML Living Standard, 4.9.12): a cell that spans columns or rows stands in the
* first of its places, the others are undefined.
*/
function expandSpans(rows) {
	const count = rows.reduce((sum, cells) => sum + cells.length, 0);
	let room = MOST_EMPTY + count * MOST_EMPTY_PER_CELL;
	/** For each column, how many rows more a cell from above spans. */
	const spanned = [];
	return rows.map((cells) => {
		const row = [];
		const skipSpanned = () => {
			for (let column = row.length; (spanned[column] ?? 0) > 0 && room > 0; column++, room--) {
				spanned[column] = (spanned[column] ?? 0) - 1;
				row.push(void 0);
			}
		};
		for (const cell of cells) {
			skipSpanned();
			const width = Math.min(spanOf(cell.attribs.colspan), Math.max(room, 1));
			const height = spanOf(cell.attribs.rowspan);
			for (let offset = 0; offset < width; offset++) {
				if (height > 1) spanned[row.length] = height - 1;
				row.push(offset === 0 ? cell : void 0);
			}
			room -= width - 1;
		}
		skipSpanned();
		return row;
	});
}
function spanOf(attribute) {
	const span = Number.parseInt(attribute ?? "1", 10);
	return Number.isNaN(span) || span < 1 ? 1 : Math.min(span, WIDEST_SPAN);
}
// src/markdown/html/tables.ts
const BREAK = {
	type: "br",
	raw: ""
};
const ROWS = /* @__PURE__ */ new Set([
	"thead",
	"tbody",
	"tfoot",
	"tr"
]);
const HEADINGS = /* @__PURE__ */ new Set([
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6"
]);
/** Reads `table`: as a table, as code beside the numbers of its lines, or as what its cells hold. */
const table = (builder, element) => {
	endParagraph(builder);
	const { children } = element;
	const rows = rowsOf(builder, children);
	const code = codeTable(element, rows.map(({ cells }) => cells));
	if (code) return addBlock(builder, code);
	if (isLayout(element, rows)) return readBlock(builder, children);
	readBlock(builder, captionsAndStrays(children));
	addTable(builder, rows);
};
/** Returns the rows among a table's nodes, without those of the tables in it. */
function rowsOf(builder, nodes, isInHead = false) {
	const elements = elementsOf(nodes).filter((element) => isShown(builder, element));
	const cells = elements.filter(isCell);
	const isHead = isInHead || cells.every(({ name }) => name === "th");
	const around = elements.filter(({ name, children }) => ROWS.has(name) || children.some(isRow));
	return [...cells.length === 0 ? [] : [{
		cells,
		isHead
	}], ...around.flatMap(({ name, children }) => rowsOf(builder, children, isInHead || name === "thead"))];
}
function isRow({ name }) {
	return name === "tr";
}
/** Returns what stands between a table's nodes and its cells. */
function captionsAndStrays(nodes) {
	return nodes.flatMap((node) => {
		if (!isElement(node)) return [node];
		const { name, children } = node;
		if (ROWS.has(name) || children.some(isRow)) return captionsAndStrays(children);
		return isCell(node) ? [] : [node];
	});
}
function isCell({ name }) {
	return name === "td" || name === "th";
}
/** A table with more places for cells is no table to be set. */
const MOST_CELLS = 1e6;
/** Whether a table only places what it holds: it says so, has one column or row, or cells like parts of a page. */
function isLayout({ attribs, children }, rows) {
	if (attribs.role === "presentation" || attribs.role === "none") return true;
	const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
	const cells = rows.flatMap((row) => row.cells);
	const isTitled = cells.some(({ name }) => name === "th") || children.some(({ name }) => name === "caption");
	if (columns <= 1 || rows.length * columns > MOST_CELLS) return true;
	return !isTitled && (rows.length === 1 || cells.some(isPagePart));
}
/** Whether a cell holds a heading, several paragraphs or a table. */
function isPagePart({ children }) {
	let paragraphs = 0;
	for (const node of descendants(children, ({ name }) => name !== "table")) {
		if (!isElement(node)) continue;
		if (node.name === "p") paragraphs++;
		if (node.name === "table" || HEADINGS.has(node.name) || paragraphs > 1) return true;
	}
	return false;
}
function addTable(builder, rows) {
	const grid = expandSpans(rows.map(({ cells }) => cells));
	const cells = grid.map((row) => row.map((cell) => cellOf(builder, cell)));
	const shown = filledColumns(cells);
	const [first, ...others] = cells.map((row) => shown.map((column) => row[column] ?? EMPTY));
	if (!first || shown.length === 0) return;
	const isHeaded = rows[0]?.isHead === true;
	addBlock(builder, {
		type: "table",
		raw: "",
		align: shown.map((column) => columnAlign(grid, column)),
		header: isHeaded ? first : shown.map(() => EMPTY),
		rows: (isHeaded ? others : [first, ...others]).filter((row) => row.some(isFilled))
	});
}
const EMPTY = { tokens: [] };
function cellOf(builder, cell) {
	return cell ? { tokens: inlinesOf(builder, cell.children, BREAK) } : EMPTY;
}
function isFilled({ tokens }) {
	return tokens.length > 0;
}
/** Returns the numbers, from 0, of the columns with anything in them: others only make room. */
function filledColumns(rows) {
	const filled = [];
	for (const row of rows) for (const [column, cell] of row.entries()) filled[column] ||= isFilled(cell);
	return [...filled.keys()].filter((column) => filled[column]);
}
/** Returns the alignment that the first cell of a column has that has one. */
function columnAlign(grid, column) {
	for (const row of grid) {
		const cell = row[column];
		const align = cell && ALIGNMENTS.find((each) => each === (cell.attribs.align ?? styleOf(cell, "text-align")));
		if (align) return align;
	}
	return null;
}
const ALIGNMENTS = [
	"left",
	"center",
	"right"
];
// src/markdown/html/elements.ts
const nothing = () => {};
new Map([
	...each("strong b", span("strong")),
	...each("em i cite dfn var", span("em")),
	...each("del s strike", span("del")),
	...each("u ins", span("u")),
	...each("mark", span("mark")),
	...each("sup", span("sup")),
	...each("sub", span("sub")),
	...each("kbd samp", span("kbd")),
	...each("code", code),
	...each("tt", codespan),
	...each("a", link),
	...each("q", quotation),
	...each("rt", reading),
	...each("br", lineBreak),
	...each("h1", heading(1)),
	...each("h2", heading(2)),
	...each("h3", heading(3)),
	...each("h4", heading(4)),
	...each("h5", heading(5)),
	...each("h6", heading(6)),
	...each("hr", thematicBreak),
	...each("blockquote", blockquote),
	...each("pre listing xmp plaintext", codeBlock),
	...each("ul ol menu dir", list),
	...each("li", listItem),
	...each("dl", descriptionList),
	...each("table", table),
	...each("figure", figure),
	...each("figcaption", caption),
	...each("summary", summary),
	...each("dialog", dialog),
	...each("address article aside body center details div fieldset footer form header hgroup html legend main nav", block),
	...each("optgroup p search section noframes dt dd caption thead tbody tfoot tr td th", block),
	...each("img", image),
	...each("iframe video audio embed frame", embed),
	...each("object", object),
	...each("svg", drawing),
	...each("noscript", noscript),
	...each("button", button),
	...each("head title script style template select textarea input datalist canvas meter progress", nothing),
	...each("rp param source track map area col colgroup applet noembed", nothing)
]);
function each(names, handler) {
	return names.split(" ").map((name) => [name, handler]);
}
export {};
