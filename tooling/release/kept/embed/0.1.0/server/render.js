// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __reExport = (target, mod, secondTarget) => (__copyProps(target, mod, "default"), secondTarget && __copyProps(secondTarget, mod, "default"));
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
// packages/ui/src/public/address.ts
/** What a link or a form must carry along: the language and the text size live in the address, there are no cookies. */
function carried({ lang, large }) {
	return [...lang === "en" ? [["lang", "en"]] : [], ...large ? [["large", "1"]] : []];
}
/** The address of a page below a mount, e.g. `boards/subsidy` below `/message-board/`, for this reader. What is empty is left out. */
function publicAddress(mount, choice, path, query = {}) {
	const search = new URLSearchParams();
	for (const [name, value] of Object.entries(query)) if (value) search.set(name, value);
	for (const [name, value] of carried(choice)) search.set(name, value);
	return `${mount}${path}${search.size > 0 ? `?${search}` : ""}`;
}
// packages/ui/src/public/document.ts
var escapes = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
var escapeHtml$1 = (text) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
/** JSON that can stand inside a script element: `<` never ends it. */
var stateJson = (state) => JSON.stringify(state).replace(/</g, "\\u003c");
/** A page that names a script its app does not build is a mistake to be seen at once, not a page that stays dead. */
function scriptOf({ scripts }, name) {
	const address = scripts[name];
	if (!address) throw new Error(`there is no script called ${name} among ${Object.keys(scripts).join(", ")}`);
	return address;
}
/** The whole page. No inline script or style: the policy of the host allows neither. */
function htmlDocument(parts) {
	const { lang, large, assets, script } = parts;
	const head = [
		"<meta charset=\"utf-8\">",
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
		`<title>${escapeHtml$1(parts.title)}</title>`,
		...parts.description ? [`<meta name="description" content="${escapeHtml$1(parts.description)}">`] : [],
		...Object.entries(parts.meta).map(([name, content]) => `<meta name="${escapeHtml$1(name)}" content="${escapeHtml$1(content)}">`),
		"<meta name=\"format-detection\" content=\"telephone=no\">",
		`<link rel="alternate" hreflang="${lang === "zh" ? "en" : "zh-CN"}" href="${escapeHtml$1(parts.alternate)}">`,
		...assets.styles.map((href) => `<link rel="stylesheet" href="${href}">`),
		`<script type="module" blocking="render" async src="${scriptOf(assets, "frame")}"><\/script>`,
		...script ? [`<script type="module" src="${scriptOf(assets, script)}"><\/script>`] : []
	];
	const state = parts.state === void 0 ? "" : `<script type="application/json" id="state">${stateJson(parts.state)}<\/script>`;
	return `<!doctype html><html lang="${lang === "en" ? "en" : "zh-CN"}"${large ? " data-large" : ""}><head>${head.join("")}</head><body>${parts.body}${state}</body></html>`;
}
// node_modules/.pnpm/@vue+shared@3.5.45/node_modules/@vue/shared/dist/shared.cjs.prod.js
/**
* @vue/shared v3.5.45
* (c) 2018-present Yuxi (Evan) You and Vue contributors
* @license MIT
**/
var require_shared_cjs_prod = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	// @__NO_SIDE_EFFECTS__
	function makeMap(str) {
		const map = /* @__PURE__ */ Object.create(null);
		for (const key of str.split(",")) map[key] = 1;
		return (val) => val in map;
	}
	var EMPTY_OBJ = {};
	var EMPTY_ARR = [];
	var NOOP = () => {};
	var NO = () => false;
	var isOn = (key) => key.charCodeAt(0) === 111 && key.charCodeAt(1) === 110 && (key.charCodeAt(2) > 122 || key.charCodeAt(2) < 97);
	var isModelListener = (key) => key.startsWith("onUpdate:");
	var extend = Object.assign;
	var remove = (arr, el) => {
		const i = arr.indexOf(el);
		if (i > -1) arr.splice(i, 1);
	};
	var hasOwnProperty = Object.prototype.hasOwnProperty;
	var hasOwn = (val, key) => hasOwnProperty.call(val, key);
	var isArray = Array.isArray;
	var isMap = (val) => toTypeString(val) === "[object Map]";
	var isSet = (val) => toTypeString(val) === "[object Set]";
	var isDate = (val) => toTypeString(val) === "[object Date]";
	var isRegExp = (val) => toTypeString(val) === "[object RegExp]";
	var isFunction = (val) => typeof val === "function";
	var isString = (val) => typeof val === "string";
	var isSymbol = (val) => typeof val === "symbol";
	var isObject = (val) => val !== null && typeof val === "object";
	var isPromise = (val) => {
		return (isObject(val) || isFunction(val)) && isFunction(val.then) && isFunction(val.catch);
	};
	var objectToString = Object.prototype.toString;
	var toTypeString = (value) => objectToString.call(value);
	var toRawType = (value) => {
		return toTypeString(value).slice(8, -1);
	};
	var isPlainObject = (val) => toTypeString(val) === "[object Object]";
	var isIntegerKey = (key) => isString(key) && key !== "NaN" && key[0] !== "-" && "" + parseInt(key, 10) === key;
	var isReservedProp = /* @__PURE__ */ makeMap(",key,ref,ref_for,ref_key,onVnodeBeforeMount,onVnodeMounted,onVnodeBeforeUpdate,onVnodeUpdated,onVnodeBeforeUnmount,onVnodeUnmounted");
	var isBuiltInDirective = /* @__PURE__ */ makeMap("bind,cloak,else-if,else,for,html,if,model,on,once,pre,show,slot,text,memo");
	var cacheStringFunction = (fn) => {
		const cache = /* @__PURE__ */ Object.create(null);
		return ((str) => {
			return cache[str] || (cache[str] = fn(str));
		});
	};
	var camelizeRE = /-\w/g;
	var camelize = /* @__PURE__ */ cacheStringFunction((str) => {
		return str.replace(camelizeRE, (c) => c.slice(1).toUpperCase());
	});
	var hyphenateRE = /\B([A-Z])/g;
	var hyphenate = /* @__PURE__ */ cacheStringFunction((str) => str.replace(hyphenateRE, "-$1").toLowerCase());
	var capitalize = /* @__PURE__ */ cacheStringFunction((str) => {
		return str.charAt(0).toUpperCase() + str.slice(1);
	});
	var toHandlerKey = /* @__PURE__ */ cacheStringFunction((str) => {
		return str ? `on${capitalize(str)}` : ``;
	});
	var hasChanged = (value, oldValue) => !Object.is(value, oldValue);
	var invokeArrayFns = (fns, ...arg) => {
		for (let i = 0; i < fns.length; i++) fns[i](...arg);
	};
	var def = (obj, key, value, writable = false) => {
		Object.defineProperty(obj, key, {
			configurable: true,
			enumerable: false,
			writable,
			value
		});
	};
	var looseToNumber = (val) => {
		const n = parseFloat(val);
		return isNaN(n) ? val : n;
	};
	var toNumber = (val) => {
		const n = isString(val) ? Number(val) : NaN;
		return isNaN(n) ? val : n;
	};
	var _globalThis;
	var getGlobalThis = () => {
		return _globalThis || (_globalThis = typeof globalThis !== "undefined" ? globalThis : typeof self !== "undefined" ? self : typeof window !== "undefined" ? window : typeof global !== "undefined" ? global : {});
	};
	var identRE = /^[_$a-zA-Z\xA0-\uFFFF][_$a-zA-Z0-9\xA0-\uFFFF]*$/;
	function genPropsAccessExp(name) {
		return identRE.test(name) ? `__props.${name}` : `__props[${JSON.stringify(name)}]`;
	}
	function genCacheKey(source, options) {
		return source + JSON.stringify(options, (_, val) => typeof val === "function" ? val.toString() : val);
	}
	var PatchFlags = {
		"TEXT": 1,
		"1": "TEXT",
		"CLASS": 2,
		"2": "CLASS",
		"STYLE": 4,
		"4": "STYLE",
		"PROPS": 8,
		"8": "PROPS",
		"FULL_PROPS": 16,
		"16": "FULL_PROPS",
		"NEED_HYDRATION": 32,
		"32": "NEED_HYDRATION",
		"STABLE_FRAGMENT": 64,
		"64": "STABLE_FRAGMENT",
		"KEYED_FRAGMENT": 128,
		"128": "KEYED_FRAGMENT",
		"UNKEYED_FRAGMENT": 256,
		"256": "UNKEYED_FRAGMENT",
		"NEED_PATCH": 512,
		"512": "NEED_PATCH",
		"DYNAMIC_SLOTS": 1024,
		"1024": "DYNAMIC_SLOTS",
		"DEV_ROOT_FRAGMENT": 2048,
		"2048": "DEV_ROOT_FRAGMENT",
		"CACHED": -1,
		"-1": "CACHED",
		"BAIL": -2,
		"-2": "BAIL"
	};
	var PatchFlagNames = {
		[1]: `TEXT`,
		[2]: `CLASS`,
		[4]: `STYLE`,
		[8]: `PROPS`,
		[16]: `FULL_PROPS`,
		[32]: `NEED_HYDRATION`,
		[64]: `STABLE_FRAGMENT`,
		[128]: `KEYED_FRAGMENT`,
		[256]: `UNKEYED_FRAGMENT`,
		[512]: `NEED_PATCH`,
		[1024]: `DYNAMIC_SLOTS`,
		[2048]: `DEV_ROOT_FRAGMENT`,
		[-1]: `CACHED`,
		[-2]: `BAIL`
	};
	var ShapeFlags = {
		"ELEMENT": 1,
		"1": "ELEMENT",
		"FUNCTIONAL_COMPONENT": 2,
		"2": "FUNCTIONAL_COMPONENT",
		"STATEFUL_COMPONENT": 4,
		"4": "STATEFUL_COMPONENT",
		"TEXT_CHILDREN": 8,
		"8": "TEXT_CHILDREN",
		"ARRAY_CHILDREN": 16,
		"16": "ARRAY_CHILDREN",
		"SLOTS_CHILDREN": 32,
		"32": "SLOTS_CHILDREN",
		"TELEPORT": 64,
		"64": "TELEPORT",
		"SUSPENSE": 128,
		"128": "SUSPENSE",
		"COMPONENT_SHOULD_KEEP_ALIVE": 256,
		"256": "COMPONENT_SHOULD_KEEP_ALIVE",
		"COMPONENT_KEPT_ALIVE": 512,
		"512": "COMPONENT_KEPT_ALIVE",
		"COMPONENT": 6,
		"6": "COMPONENT"
	};
	var SlotFlags = {
		"STABLE": 1,
		"1": "STABLE",
		"DYNAMIC": 2,
		"2": "DYNAMIC",
		"FORWARDED": 3,
		"3": "FORWARDED"
	};
	var slotFlagsText = {
		[1]: "STABLE",
		[2]: "DYNAMIC",
		[3]: "FORWARDED"
	};
	var isGloballyAllowed = /* @__PURE__ */ makeMap("Infinity,undefined,NaN,isFinite,isNaN,parseFloat,parseInt,decodeURI,decodeURIComponent,encodeURI,encodeURIComponent,Math,Number,Date,Array,Object,Boolean,String,RegExp,Map,Set,JSON,Intl,BigInt,console,Error,Symbol");
	var isGloballyWhitelisted = isGloballyAllowed;
	var range = 2;
	function generateCodeFrame(source, start = 0, end = source.length) {
		start = Math.max(0, Math.min(start, source.length));
		end = Math.max(0, Math.min(end, source.length));
		if (start > end) return "";
		let lines = source.split(/(\r?\n)/);
		const newlineSequences = lines.filter((_, idx) => idx % 2 === 1);
		lines = lines.filter((_, idx) => idx % 2 === 0);
		let count = 0;
		const res = [];
		for (let i = 0; i < lines.length; i++) {
			count += lines[i].length + (newlineSequences[i] && newlineSequences[i].length || 0);
			if (count >= start) {
				for (let j = i - range; j <= i + range || end > count; j++) {
					if (j < 0 || j >= lines.length) continue;
					const line = j + 1;
					res.push(`${line}${" ".repeat(Math.max(3 - String(line).length, 0))}|  ${lines[j]}`);
					const lineLength = lines[j].length;
					const newLineSeqLength = newlineSequences[j] && newlineSequences[j].length || 0;
					if (j === i) {
						const pad = start - (count - (lineLength + newLineSeqLength));
						const length = Math.max(1, end > count ? lineLength - pad : end - start);
						res.push(`   |  ` + " ".repeat(pad) + "^".repeat(length));
					} else if (j > i) {
						if (end > count) {
							const length = Math.max(Math.min(end - count, lineLength), 1);
							res.push(`   |  ` + "^".repeat(length));
						}
						count += lineLength + newLineSeqLength;
					}
				}
				break;
			}
		}
		return res.join("\n");
	}
	function normalizeStyle(value) {
		if (isArray(value)) {
			const res = {};
			for (let i = 0; i < value.length; i++) {
				const item = value[i];
				const normalized = isString(item) ? parseStringStyle(item) : normalizeStyle(item);
				if (normalized) for (const key in normalized) res[key] = normalized[key];
			}
			return res;
		} else if (isString(value) || isObject(value)) return value;
	}
	var listDelimiterRE = /;(?![^(]*\))/g;
	var propertyDelimiterRE = /:([^]+)/;
	var styleCommentRE = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\\[^]|\/\*[^]*?\*\//g;
	function parseStringStyle(cssText) {
		const ret = {};
		cssText.replace(styleCommentRE, (match) => match.startsWith("/*") ? "" : match).split(listDelimiterRE).forEach((item) => {
			if (item) {
				const tmp = item.split(propertyDelimiterRE);
				tmp.length > 1 && (ret[tmp[0].trim()] = tmp[1].trim());
			}
		});
		return ret;
	}
	function stringifyStyle(styles) {
		if (!styles) return "";
		if (isString(styles)) return styles;
		let ret = "";
		for (const key in styles) {
			const value = styles[key];
			if (isString(value) || typeof value === "number") {
				const normalizedKey = key.startsWith(`--`) ? key : hyphenate(key);
				ret += `${normalizedKey}:${value};`;
			}
		}
		return ret;
	}
	function normalizeClass(value) {
		let res = "";
		if (isString(value)) res = value;
		else if (isArray(value)) for (let i = 0; i < value.length; i++) {
			const normalized = normalizeClass(value[i]);
			if (normalized) res += normalized + " ";
		}
		else if (isObject(value)) {
			for (const name in value) if (value[name]) res += name + " ";
		}
		return res.trim();
	}
	function normalizeProps(props) {
		if (!props) return null;
		let { class: klass, style } = props;
		if (klass && !isString(klass)) props.class = normalizeClass(klass);
		if (style) props.style = normalizeStyle(style);
		return props;
	}
	var HTML_TAGS = "html,body,base,head,link,meta,style,title,address,article,aside,footer,header,hgroup,h1,h2,h3,h4,h5,h6,nav,section,div,dd,dl,dt,figcaption,figure,picture,hr,img,li,main,ol,p,pre,ul,a,b,abbr,bdi,bdo,br,cite,code,data,dfn,em,i,kbd,mark,q,rp,rt,ruby,s,samp,small,span,strong,sub,sup,time,u,var,wbr,area,audio,map,track,video,embed,object,param,source,canvas,script,noscript,del,ins,caption,col,colgroup,table,thead,tbody,td,th,tr,button,datalist,fieldset,form,input,label,legend,meter,optgroup,option,output,progress,select,textarea,details,dialog,menu,summary,template,blockquote,iframe,tfoot";
	var SVG_TAGS = "svg,animate,animateMotion,animateTransform,circle,clipPath,color-profile,defs,desc,discard,ellipse,feBlend,feColorMatrix,feComponentTransfer,feComposite,feConvolveMatrix,feDiffuseLighting,feDisplacementMap,feDistantLight,feDropShadow,feFlood,feFuncA,feFuncB,feFuncG,feFuncR,feGaussianBlur,feImage,feMerge,feMergeNode,feMorphology,feOffset,fePointLight,feSpecularLighting,feSpotLight,feTile,feTurbulence,filter,foreignObject,g,hatch,hatchpath,image,line,linearGradient,marker,mask,mesh,meshgradient,meshpatch,meshrow,metadata,mpath,path,pattern,polygon,polyline,radialGradient,rect,set,solidcolor,stop,switch,symbol,text,textPath,title,tspan,unknown,use,view";
	var MATH_TAGS = "annotation,annotation-xml,maction,maligngroup,malignmark,math,menclose,merror,mfenced,mfrac,mfraction,mglyph,mi,mlabeledtr,mlongdiv,mmultiscripts,mn,mo,mover,mpadded,mphantom,mprescripts,mroot,mrow,ms,mscarries,mscarry,msgroup,msline,mspace,msqrt,msrow,mstack,mstyle,msub,msubsup,msup,mtable,mtd,mtext,mtr,munder,munderover,none,semantics";
	var VOID_TAGS = "area,base,br,col,embed,hr,img,input,link,meta,param,source,track,wbr";
	var isHTMLTag = /* @__PURE__ */ makeMap(HTML_TAGS);
	var isSVGTag = /* @__PURE__ */ makeMap(SVG_TAGS);
	var isMathMLTag = /* @__PURE__ */ makeMap(MATH_TAGS);
	var isVoidTag = /* @__PURE__ */ makeMap(VOID_TAGS);
	var specialBooleanAttrs = `itemscope,allowfullscreen,disablepictureinpicture,disableremoteplayback,formnovalidate,ismap,nomodule,novalidate,playsinline,readonly`;
	var isSpecialBooleanAttr = /* @__PURE__ */ makeMap(specialBooleanAttrs);
	var isBooleanAttr = /* @__PURE__ */ makeMap(specialBooleanAttrs + `,async,autofocus,autoplay,controls,default,defer,disabled,inert,loop,open,required,reversed,scoped,seamless,checked,muted,multiple,selected`);
	function includeBooleanAttr(value) {
		return !!value || value === "";
	}
	var unsafeAttrCharRE = /[>/="'\u0009\u000a\u000c\u000d\u0020]/;
	var attrValidationCache = {};
	function isSSRSafeAttrName(name) {
		if (attrValidationCache.hasOwnProperty(name)) return attrValidationCache[name];
		const isUnsafe = unsafeAttrCharRE.test(name);
		if (isUnsafe) console.error(`unsafe attribute name: ${name}`);
		return attrValidationCache[name] = !isUnsafe;
	}
	var propsToAttrMap = {
		acceptCharset: "accept-charset",
		className: "class",
		htmlFor: "for",
		httpEquiv: "http-equiv"
	};
	var isKnownHtmlAttr = /* @__PURE__ */ makeMap(`accept,accept-charset,accesskey,action,align,allow,alt,async,autocapitalize,autocomplete,autofocus,autoplay,background,bgcolor,border,buffered,capture,challenge,charset,checked,cite,class,code,codebase,color,cols,colspan,content,contenteditable,contextmenu,controls,coords,crossorigin,csp,data,datetime,decoding,default,defer,dir,dirname,disabled,download,draggable,dropzone,enctype,enterkeyhint,for,form,formaction,formenctype,formmethod,formnovalidate,formtarget,headers,height,hidden,high,href,hreflang,http-equiv,icon,id,importance,inert,integrity,ismap,itemprop,keytype,kind,label,lang,language,loading,list,loop,low,manifest,max,maxlength,minlength,media,min,multiple,muted,name,novalidate,open,optimum,pattern,ping,placeholder,poster,preload,radiogroup,readonly,referrerpolicy,rel,required,reversed,rows,rowspan,sandbox,scope,scoped,selected,shape,size,sizes,slot,span,spellcheck,src,srcdoc,srclang,srcset,start,step,style,summary,tabindex,target,title,translate,type,usemap,value,width,wrap`);
	var isKnownSvgAttr = /* @__PURE__ */ makeMap(`xmlns,accent-height,accumulate,additive,alignment-baseline,alphabetic,amplitude,arabic-form,ascent,attributeName,attributeType,azimuth,baseFrequency,baseline-shift,baseProfile,bbox,begin,bias,by,calcMode,cap-height,class,clip,clipPathUnits,clip-path,clip-rule,color,color-interpolation,color-interpolation-filters,color-profile,color-rendering,contentScriptType,contentStyleType,crossorigin,cursor,cx,cy,d,decelerate,descent,diffuseConstant,direction,display,divisor,dominant-baseline,dur,dx,dy,edgeMode,elevation,enable-background,end,exponent,fill,fill-opacity,fill-rule,filter,filterRes,filterUnits,flood-color,flood-opacity,font-family,font-size,font-size-adjust,font-stretch,font-style,font-variant,font-weight,format,from,fr,fx,fy,g1,g2,glyph-name,glyph-orientation-horizontal,glyph-orientation-vertical,glyphRef,gradientTransform,gradientUnits,hanging,height,href,hreflang,horiz-adv-x,horiz-origin-x,id,ideographic,image-rendering,in,in2,intercept,k,k1,k2,k3,k4,kernelMatrix,kernelUnitLength,kerning,keyPoints,keySplines,keyTimes,lang,lengthAdjust,letter-spacing,lighting-color,limitingConeAngle,local,marker-end,marker-mid,marker-start,markerHeight,markerUnits,markerWidth,mask,maskContentUnits,maskUnits,mathematical,max,media,method,min,mode,name,numOctaves,offset,opacity,operator,order,orient,orientation,origin,overflow,overline-position,overline-thickness,panose-1,paint-order,path,pathLength,patternContentUnits,patternTransform,patternUnits,ping,pointer-events,points,pointsAtX,pointsAtY,pointsAtZ,preserveAlpha,preserveAspectRatio,primitiveUnits,r,radius,referrerPolicy,refX,refY,rel,rendering-intent,repeatCount,repeatDur,requiredExtensions,requiredFeatures,restart,result,rotate,rx,ry,scale,seed,shape-rendering,slope,spacing,specularConstant,specularExponent,speed,spreadMethod,startOffset,stdDeviation,stemh,stemv,stitchTiles,stop-color,stop-opacity,strikethrough-position,strikethrough-thickness,string,stroke,stroke-dasharray,stroke-dashoffset,stroke-linecap,stroke-linejoin,stroke-miterlimit,stroke-opacity,stroke-width,style,surfaceScale,systemLanguage,tabindex,tableValues,target,targetX,targetY,text-anchor,text-decoration,text-rendering,textLength,to,transform,transform-origin,type,u1,u2,underline-position,underline-thickness,unicode,unicode-bidi,unicode-range,units-per-em,v-alphabetic,v-hanging,v-ideographic,v-mathematical,values,vector-effect,version,vert-adv-y,vert-origin-x,vert-origin-y,viewBox,viewTarget,visibility,width,widths,word-spacing,writing-mode,x,x-height,x1,x2,xChannelSelector,xlink:actuate,xlink:arcrole,xlink:href,xlink:role,xlink:show,xlink:title,xlink:type,xmlns:xlink,xml:base,xml:lang,xml:space,y,y1,y2,yChannelSelector,z,zoomAndPan`);
	var isKnownMathMLAttr = /* @__PURE__ */ makeMap(`accent,accentunder,actiontype,align,alignmentscope,altimg,altimg-height,altimg-valign,altimg-width,alttext,bevelled,close,columnsalign,columnlines,columnspan,denomalign,depth,dir,display,displaystyle,encoding,equalcolumns,equalrows,fence,fontstyle,fontweight,form,frame,framespacing,groupalign,height,href,id,indentalign,indentalignfirst,indentalignlast,indentshift,indentshiftfirst,indentshiftlast,indextype,justify,largetop,largeop,lquote,lspace,mathbackground,mathcolor,mathsize,mathvariant,maxsize,minlabelspacing,mode,other,overflow,position,rowalign,rowlines,rowspan,rquote,rspace,scriptlevel,scriptminsize,scriptsizemultiplier,selection,separator,separators,shift,side,src,stackalign,stretchy,subscriptshift,superscriptshift,symmetric,voffset,width,widths,xlink:href,xlink:show,xlink:type,xmlns`);
	function isRenderableAttrValue(value) {
		if (value == null) return false;
		const type = typeof value;
		return type === "string" || type === "number" || type === "boolean";
	}
	var escapeRE = /["'&<>]/;
	function escapeHtml(string) {
		const str = "" + string;
		const match = escapeRE.exec(str);
		if (!match) return str;
		let html = "";
		let escaped;
		let index;
		let lastIndex = 0;
		for (index = match.index; index < str.length; index++) {
			switch (str.charCodeAt(index)) {
				case 34:
					escaped = "&quot;";
					break;
				case 38:
					escaped = "&amp;";
					break;
				case 39:
					escaped = "&#39;";
					break;
				case 60:
					escaped = "&lt;";
					break;
				case 62:
					escaped = "&gt;";
					break;
				default: continue;
			}
			if (lastIndex !== index) html += str.slice(lastIndex, index);
			lastIndex = index + 1;
			html += escaped;
		}
		return lastIndex !== index ? html + str.slice(lastIndex, index) : html;
	}
	var commentStripRE = /^(?:-?>)+|<!--|-->|--!>|<!-$/g;
	function escapeHtmlComment(src) {
		let prev;
		do {
			prev = src;
			src = src.replace(commentStripRE, "");
		} while (src !== prev);
		return src;
	}
	var cssVarNameEscapeSymbolsRE = /[ !"#$%&'()*+,./:;<=>?@[\\\]^`{|}~]/g;
	function getEscapedCssVarName(key, doubleEscape) {
		return key.replace(cssVarNameEscapeSymbolsRE, (s) => doubleEscape ? s === "\"" ? "\\\\\\\"" : `\\\\${s}` : `\\${s}`);
	}
	function looseCompareArrays(a, b, seen) {
		if (a.length !== b.length) return false;
		let equal = true;
		for (let i = 0; equal && i < a.length; i++) equal = looseEqual(a[i], b[i], seen);
		return equal;
	}
	function looseCompareCollections(a, b, seen) {
		if (a.size !== b.size) return false;
		const candidates = Array.from(b);
		const matched = new Uint8Array(candidates.length);
		for (const item of a) {
			let index = -1;
			for (let i = 0; i < candidates.length; i++) if (!matched[i] && looseEqual(item, candidates[i], seen)) {
				index = i;
				break;
			}
			if (index < 0) return false;
			matched[index] = 1;
		}
		return true;
	}
	function looseCompareObjects(a, b, seen) {
		let aValidType = isMap(a);
		let bValidType = isMap(b);
		if (aValidType || bValidType) return aValidType && bValidType ? looseCompareCollections(a, b, seen) : false;
		aValidType = isSet(a);
		bValidType = isSet(b);
		if (aValidType || bValidType) return aValidType && bValidType ? looseCompareCollections(a, b, seen) : false;
		if (Object.keys(a).length !== Object.keys(b).length) return false;
		for (const key in a) {
			const aHasKey = a.hasOwnProperty(key);
			const bHasKey = b.hasOwnProperty(key);
			if (aHasKey && !bHasKey || !aHasKey && bHasKey || !looseEqual(a[key], b[key], seen)) return false;
		}
		return String(a) === String(b);
	}
	function looseCompareNested(a, b, seen, compare) {
		if (!seen) seen = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
		const [seenA, seenB] = seen;
		if (seenA.has(a) || seenB.has(b)) return seenA.get(a) === b && seenB.get(b) === a;
		seenA.set(a, b);
		seenB.set(b, a);
		const equal = compare(a, b, seen);
		seenA.delete(a);
		seenB.delete(b);
		return equal;
	}
	function looseEqual(a, b, seen) {
		if (a === b) return true;
		let aValidType = isDate(a);
		let bValidType = isDate(b);
		if (aValidType || bValidType) return aValidType && bValidType ? a.getTime() === b.getTime() : false;
		aValidType = isSymbol(a);
		bValidType = isSymbol(b);
		if (aValidType || bValidType) return a === b;
		aValidType = isArray(a);
		bValidType = isArray(b);
		if (aValidType || bValidType) return aValidType && bValidType ? looseCompareNested(a, b, seen, looseCompareArrays) : false;
		aValidType = isObject(a);
		bValidType = isObject(b);
		if (aValidType || bValidType) {
			if (!aValidType || !bValidType) return false;
			return looseCompareNested(a, b, seen, looseCompareObjects);
		}
		return String(a) === String(b);
	}
	function looseIndexOf(arr, val) {
		return arr.findIndex((item) => looseEqual(item, val));
	}
	var isRef = (val) => {
		return !!(val && val["__v_isRef"] === true);
	};
	var toDisplayString = (val) => {
		return isString(val) ? val : val == null ? "" : isArray(val) || isObject(val) && (val.toString === objectToString || !isFunction(val.toString)) ? isRef(val) ? toDisplayString(val.value) : JSON.stringify(val, replacer, 2) : String(val);
	};
	var replacer = (_key, val) => {
		if (isRef(val)) return replacer(_key, val.value);
		else if (isMap(val)) return { [`Map(${val.size})`]: [...val.entries()].reduce((entries, [key, val2], i) => {
			entries[stringifySymbol(key, i) + " =>"] = val2;
			return entries;
		}, {}) };
		else if (isSet(val)) return { [`Set(${val.size})`]: [...val.values()].map((v) => stringifySymbol(v)) };
		else if (isSymbol(val)) return stringifySymbol(val);
		else if (isObject(val) && !isArray(val) && !isPlainObject(val)) return String(val);
		return val;
	};
	var stringifySymbol = (v, i = "") => {
		var _a;
		return isSymbol(v) ? `Symbol(${(_a = v.description) != null ? _a : i})` : v;
	};
	function normalizeCssVarValue(value) {
		if (value == null) return "initial";
		if (typeof value === "string") return value === "" ? " " : value;
		return String(value);
	}
	exports.EMPTY_ARR = EMPTY_ARR;
	exports.EMPTY_OBJ = EMPTY_OBJ;
	exports.NO = NO;
	exports.NOOP = NOOP;
	exports.PatchFlagNames = PatchFlagNames;
	exports.PatchFlags = PatchFlags;
	exports.ShapeFlags = ShapeFlags;
	exports.SlotFlags = SlotFlags;
	exports.camelize = camelize;
	exports.capitalize = capitalize;
	exports.cssVarNameEscapeSymbolsRE = cssVarNameEscapeSymbolsRE;
	exports.def = def;
	exports.escapeHtml = escapeHtml;
	exports.escapeHtmlComment = escapeHtmlComment;
	exports.extend = extend;
	exports.genCacheKey = genCacheKey;
	exports.genPropsAccessExp = genPropsAccessExp;
	exports.generateCodeFrame = generateCodeFrame;
	exports.getEscapedCssVarName = getEscapedCssVarName;
	exports.getGlobalThis = getGlobalThis;
	exports.hasChanged = hasChanged;
	exports.hasOwn = hasOwn;
	exports.hyphenate = hyphenate;
	exports.includeBooleanAttr = includeBooleanAttr;
	exports.invokeArrayFns = invokeArrayFns;
	exports.isArray = isArray;
	exports.isBooleanAttr = isBooleanAttr;
	exports.isBuiltInDirective = isBuiltInDirective;
	exports.isDate = isDate;
	exports.isFunction = isFunction;
	exports.isGloballyAllowed = isGloballyAllowed;
	exports.isGloballyWhitelisted = isGloballyWhitelisted;
	exports.isHTMLTag = isHTMLTag;
	exports.isIntegerKey = isIntegerKey;
	exports.isKnownHtmlAttr = isKnownHtmlAttr;
	exports.isKnownMathMLAttr = isKnownMathMLAttr;
	exports.isKnownSvgAttr = isKnownSvgAttr;
	exports.isMap = isMap;
	exports.isMathMLTag = isMathMLTag;
	exports.isModelListener = isModelListener;
	exports.isObject = isObject;
	exports.isOn = isOn;
	exports.isPlainObject = isPlainObject;
	exports.isPromise = isPromise;
	exports.isRegExp = isRegExp;
	exports.isRenderableAttrValue = isRenderableAttrValue;
	exports.isReservedProp = isReservedProp;
	exports.isSSRSafeAttrName = isSSRSafeAttrName;
	exports.isSVGTag = isSVGTag;
	exports.isSet = isSet;
	exports.isSpecialBooleanAttr = isSpecialBooleanAttr;
	exports.isString = isString;
	exports.isSymbol = isSymbol;
	exports.isVoidTag = isVoidTag;
	exports.looseEqual = looseEqual;
	exports.looseIndexOf = looseIndexOf;
	exports.looseToNumber = looseToNumber;
	exports.makeMap = makeMap;
	exports.normalizeClass = normalizeClass;
	exports.normalizeCssVarValue = normalizeCssVarValue;
	exports.normalizeProps = normalizeProps;
	exports.normalizeStyle = normalizeStyle;
	exports.objectToString = objectToString;
	exports.parseStringStyle = parseStringStyle;
	exports.propsToAttrMap = propsToAttrMap;
	exports.remove = remove;
	exports.slotFlagsText = slotFlagsText;
	exports.stringifyStyle = stringifyStyle;
	exports.toDisplayString = toDisplayString;
	exports.toHandlerKey = toHandlerKey;
	exports.toNumber = toNumber;
	exports.toRawType = toRawType;
	exports.toTypeString = toTypeString;
}));
// node_modules/.pnpm/@vue+reactivity@3.5.45/node_modules/@vue/reactivity/dist/reactivity.cjs.prod.js
/**
* @vue/reactivity v3.5.45
* (c) 2018-present Yuxi (Evan) You and Vue contributors
* @license MIT
**/
var require_reactivity_cjs_prod = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var shared = require_shared_cjs_prod();
	var activeEffectScope;
	var EffectScope = class {
		constructor(detached = false) {
			this.detached = detached;
			/**
			* @internal
			*/
			this._active = true;
			/**
			* @internal track `on` calls, allow `on` call multiple times
			*/
			this._on = 0;
			/**
			* @internal
			*/
			this.effects = [];
			/**
			* @internal
			*/
			this.cleanups = [];
			this._isPaused = false;
			this._warnOnRun = true;
			this.__v_skip = true;
			if (!detached && activeEffectScope) {
				if (activeEffectScope.active) {
					this.parent = activeEffectScope;
					this.index = (activeEffectScope.scopes || (activeEffectScope.scopes = [])).push(this) - 1;
				} else {
					this._active = false;
					this._warnOnRun = false;
				}
			}
		}
		get active() {
			return this._active;
		}
		pause() {
			if (this._active) {
				this._isPaused = true;
				let i, l;
				if (this.scopes) {
					const scopes = this.scopes.slice();
					for (i = 0, l = scopes.length; i < l; i++) scopes[i].pause();
				}
				for (i = 0, l = this.effects.length; i < l; i++) this.effects[i].pause();
			}
		}
		/**
		* Resumes the effect scope, including all child scopes and effects.
		*/
		resume() {
			if (this._active) {
				if (this._isPaused) {
					this._isPaused = false;
					let i, l;
					if (this.scopes) {
						const scopes = this.scopes.slice();
						for (i = 0, l = scopes.length; i < l; i++) scopes[i].resume();
					}
					const effects = this.effects.slice();
					for (i = 0, l = effects.length; i < l; i++) effects[i].resume();
				}
			}
		}
		run(fn) {
			if (this._active) {
				const currentEffectScope = activeEffectScope;
				try {
					activeEffectScope = this;
					return fn();
				} finally {
					activeEffectScope = currentEffectScope;
				}
			}
		}
		/**
		* This should only be called on non-detached scopes
		* @internal
		*/
		on() {
			if (++this._on === 1) {
				this.prevScope = activeEffectScope;
				activeEffectScope = this;
			}
		}
		/**
		* This should only be called on non-detached scopes
		* @internal
		*/
		off() {
			if (this._on > 0 && --this._on === 0) {
				if (activeEffectScope === this) activeEffectScope = this.prevScope;
				else {
					let current = activeEffectScope;
					while (current) {
						if (current.prevScope === this) {
							current.prevScope = this.prevScope;
							break;
						}
						current = current.prevScope;
					}
				}
				this.prevScope = void 0;
			}
		}
		stop(fromParent) {
			if (this._active) {
				this._active = false;
				let i, l;
				for (i = 0, l = this.effects.length; i < l; i++) this.effects[i].stop();
				this.effects.length = 0;
				for (i = 0, l = this.cleanups.length; i < l; i++) this.cleanups[i]();
				this.cleanups.length = 0;
				if (this.scopes) {
					const scopes = this.scopes.slice();
					for (i = 0, l = scopes.length; i < l; i++) scopes[i].stop(true);
					this.scopes.length = 0;
				}
				if (!this.detached && this.parent && !fromParent) {
					const last = this.parent.scopes.pop();
					if (last && last !== this) {
						this.parent.scopes[this.index] = last;
						last.index = this.index;
					}
				}
				this.parent = void 0;
			}
		}
	};
	function effectScope(detached) {
		return new EffectScope(detached);
	}
	function getCurrentScope() {
		return activeEffectScope;
	}
	function onScopeDispose(fn, failSilently = false) {
		if (activeEffectScope) {
			if (activeEffectScope.active) activeEffectScope.cleanups.push(fn);
			else fn();
		}
	}
	var activeSub;
	var EffectFlags = {
		"ACTIVE": 1,
		"1": "ACTIVE",
		"RUNNING": 2,
		"2": "RUNNING",
		"TRACKING": 4,
		"4": "TRACKING",
		"NOTIFIED": 8,
		"8": "NOTIFIED",
		"DIRTY": 16,
		"16": "DIRTY",
		"ALLOW_RECURSE": 32,
		"32": "ALLOW_RECURSE",
		"PAUSED": 64,
		"64": "PAUSED",
		"EVALUATED": 128,
		"128": "EVALUATED"
	};
	var pausedQueueEffects = /* @__PURE__ */ new WeakSet();
	var ReactiveEffect = class {
		constructor(fn) {
			this.fn = fn;
			/**
			* @internal
			*/
			this.deps = void 0;
			/**
			* @internal
			*/
			this.depsTail = void 0;
			/**
			* @internal
			*/
			this.flags = 5;
			/**
			* @internal
			*/
			this.next = void 0;
			/**
			* @internal
			*/
			this.cleanup = void 0;
			this.scheduler = void 0;
			if (activeEffectScope) {
				if (activeEffectScope.active) activeEffectScope.effects.push(this);
				else this.flags &= -2;
			}
		}
		pause() {
			this.flags |= 64;
		}
		resume() {
			if (this.flags & 64) {
				this.flags &= -65;
				if (pausedQueueEffects.has(this)) {
					pausedQueueEffects.delete(this);
					this.trigger();
				}
			}
		}
		/**
		* @internal
		*/
		notify() {
			if (this.flags & 2 && !(this.flags & 32)) return;
			if (!(this.flags & 8)) batch(this);
		}
		run() {
			if (!(this.flags & 1)) return this.fn();
			this.flags |= 2;
			cleanupEffect(this);
			prepareDeps(this);
			const prevEffect = activeSub;
			const prevShouldTrack = shouldTrack;
			activeSub = this;
			shouldTrack = true;
			try {
				return this.fn();
			} finally {
				cleanupDeps(this);
				activeSub = prevEffect;
				shouldTrack = prevShouldTrack;
				this.flags &= -3;
			}
		}
		stop() {
			if (this.flags & 1) {
				for (let link = this.deps; link; link = link.nextDep) removeSub(link);
				this.deps = this.depsTail = void 0;
				cleanupEffect(this);
				this.onStop && this.onStop();
				this.flags &= -2;
			}
		}
		trigger() {
			if (this.flags & 64) pausedQueueEffects.add(this);
			else if (this.scheduler) this.scheduler();
			else this.runIfDirty();
		}
		/**
		* @internal
		*/
		runIfDirty() {
			if (isDirty(this)) this.run();
		}
		get dirty() {
			return isDirty(this);
		}
	};
	var batchDepth = 0;
	var batchedSub;
	var batchedComputed;
	function batch(sub, isComputed = false) {
		sub.flags |= 8;
		if (isComputed) {
			sub.next = batchedComputed;
			batchedComputed = sub;
			return;
		}
		sub.next = batchedSub;
		batchedSub = sub;
	}
	function startBatch() {
		batchDepth++;
	}
	function endBatch() {
		if (--batchDepth > 0) return;
		if (batchedComputed) {
			let e = batchedComputed;
			batchedComputed = void 0;
			while (e) {
				const next = e.next;
				e.next = void 0;
				e.flags &= -9;
				e = next;
			}
		}
		let error;
		while (batchedSub) {
			let e = batchedSub;
			batchedSub = void 0;
			while (e) {
				const next = e.next;
				e.next = void 0;
				e.flags &= -9;
				if (e.flags & 1) try {
					e.trigger();
				} catch (err) {
					if (!error) error = err;
				}
				e = next;
			}
		}
		if (error) throw error;
	}
	function prepareDeps(sub) {
		for (let link = sub.deps; link; link = link.nextDep) {
			link.version = -1;
			link.prevActiveLink = link.dep.activeLink;
			link.dep.activeLink = link;
		}
	}
	function cleanupDeps(sub) {
		let head;
		let tail = sub.depsTail;
		let link = tail;
		while (link) {
			const prev = link.prevDep;
			if (link.version === -1) {
				if (link === tail) tail = prev;
				removeSub(link);
				removeDep(link);
			} else head = link;
			link.dep.activeLink = link.prevActiveLink;
			link.prevActiveLink = void 0;
			link = prev;
		}
		sub.deps = head;
		sub.depsTail = tail;
	}
	function isDirty(sub) {
		for (let link = sub.deps; link; link = link.nextDep) if (link.dep.version !== link.version || link.dep.computed && (refreshComputed(link.dep.computed) || link.dep.version !== link.version)) return true;
		if (sub._dirty) return true;
		return false;
	}
	function refreshComputed(computed) {
		if (computed.flags & 4 && !(computed.flags & 16)) return;
		computed.flags &= -17;
		if (computed.globalVersion === globalVersion) return;
		computed.globalVersion = globalVersion;
		if (!computed.isSSR && computed.flags & 128 && (!computed.deps && !computed._dirty || !isDirty(computed))) return;
		computed.flags |= 2;
		const dep = computed.dep;
		const prevSub = activeSub;
		const prevShouldTrack = shouldTrack;
		activeSub = computed;
		shouldTrack = true;
		try {
			prepareDeps(computed);
			const value = computed.fn(computed._value);
			if (dep.version === 0 || shared.hasChanged(value, computed._value)) {
				computed.flags |= 128;
				computed._value = value;
				dep.version++;
			}
		} catch (err) {
			dep.version++;
			throw err;
		} finally {
			activeSub = prevSub;
			shouldTrack = prevShouldTrack;
			cleanupDeps(computed);
			computed.flags &= -3;
		}
	}
	function removeSub(link, soft = false) {
		const { dep, prevSub, nextSub } = link;
		if (prevSub) {
			prevSub.nextSub = nextSub;
			link.prevSub = void 0;
		}
		if (nextSub) {
			nextSub.prevSub = prevSub;
			link.nextSub = void 0;
		}
		if (dep.subs === link) {
			dep.subs = prevSub;
			if (!prevSub && dep.computed) {
				dep.computed.flags &= -5;
				for (let l = dep.computed.deps; l; l = l.nextDep) removeSub(l, true);
			}
		}
		if (!soft && !--dep.sc && dep.map) dep.map.delete(dep.key);
	}
	function removeDep(link) {
		const { prevDep, nextDep } = link;
		if (prevDep) {
			prevDep.nextDep = nextDep;
			link.prevDep = void 0;
		}
		if (nextDep) {
			nextDep.prevDep = prevDep;
			link.nextDep = void 0;
		}
	}
	function effect(fn, options) {
		if (fn.effect instanceof ReactiveEffect) fn = fn.effect.fn;
		const e = new ReactiveEffect(fn);
		if (options) shared.extend(e, options);
		try {
			e.run();
		} catch (err) {
			e.stop();
			throw err;
		}
		const runner = e.run.bind(e);
		runner.effect = e;
		return runner;
	}
	function stop(runner) {
		runner.effect.stop();
	}
	var shouldTrack = true;
	var trackStack = [];
	function pauseTracking() {
		trackStack.push(shouldTrack);
		shouldTrack = false;
	}
	function enableTracking() {
		trackStack.push(shouldTrack);
		shouldTrack = true;
	}
	function resetTracking() {
		const last = trackStack.pop();
		shouldTrack = last === void 0 ? true : last;
	}
	function onEffectCleanup(fn, failSilently = false) {
		if (activeSub instanceof ReactiveEffect) activeSub.cleanup = fn;
	}
	function cleanupEffect(e) {
		const { cleanup } = e;
		e.cleanup = void 0;
		if (cleanup) {
			const prevSub = activeSub;
			activeSub = void 0;
			try {
				cleanup();
			} finally {
				activeSub = prevSub;
			}
		}
	}
	var globalVersion = 0;
	var Link = class {
		constructor(sub, dep) {
			this.sub = sub;
			this.dep = dep;
			this.version = dep.version;
			this.nextDep = this.prevDep = this.nextSub = this.prevSub = this.prevActiveLink = void 0;
		}
	};
	var Dep = class {
		constructor(computed) {
			this.computed = computed;
			this.version = 0;
			/**
			* Link between this dep and the current active effect
			*/
			this.activeLink = void 0;
			/**
			* Doubly linked list representing the subscribing effects (tail)
			*/
			this.subs = void 0;
			/**
			* For object property deps cleanup
			*/
			this.map = void 0;
			this.key = void 0;
			/**
			* Subscriber counter
			*/
			this.sc = 0;
			/**
			* @internal
			*/
			this.__v_skip = true;
		}
		track(debugInfo) {
			if (!activeSub || !shouldTrack || activeSub === this.computed) return;
			let link = this.activeLink;
			if (link === void 0 || link.sub !== activeSub) {
				link = this.activeLink = new Link(activeSub, this);
				if (!activeSub.deps) activeSub.deps = activeSub.depsTail = link;
				else {
					link.prevDep = activeSub.depsTail;
					activeSub.depsTail.nextDep = link;
					activeSub.depsTail = link;
				}
				addSub(link);
			} else if (link.version === -1) {
				link.version = this.version;
				if (link.nextDep) {
					const next = link.nextDep;
					next.prevDep = link.prevDep;
					if (link.prevDep) link.prevDep.nextDep = next;
					link.prevDep = activeSub.depsTail;
					link.nextDep = void 0;
					activeSub.depsTail.nextDep = link;
					activeSub.depsTail = link;
					if (activeSub.deps === link) activeSub.deps = next;
				}
			}
			return link;
		}
		trigger(debugInfo) {
			this.version++;
			globalVersion++;
			this.notify(debugInfo);
		}
		notify(debugInfo) {
			startBatch();
			try {
				for (let link = this.subs; link; link = link.prevSub) if (link.sub.notify()) link.sub.dep.notify();
			} finally {
				endBatch();
			}
		}
	};
	function addSub(link) {
		link.dep.sc++;
		if (link.sub.flags & 4) {
			const computed = link.dep.computed;
			if (computed && !link.dep.subs) {
				computed.flags |= 20;
				for (let l = computed.deps; l; l = l.nextDep) addSub(l);
			}
			const currentTail = link.dep.subs;
			if (currentTail !== link) {
				link.prevSub = currentTail;
				if (currentTail) currentTail.nextSub = link;
			}
			link.dep.subs = link;
		}
	}
	var targetMap = /* @__PURE__ */ new WeakMap();
	var ITERATE_KEY = /* @__PURE__ */ Symbol("");
	var MAP_KEY_ITERATE_KEY = /* @__PURE__ */ Symbol("");
	var ARRAY_ITERATE_KEY = /* @__PURE__ */ Symbol("");
	function track(target, type, key) {
		if (shouldTrack && activeSub) {
			let depsMap = targetMap.get(target);
			if (!depsMap) targetMap.set(target, depsMap = /* @__PURE__ */ new Map());
			let dep = depsMap.get(key);
			if (!dep) {
				depsMap.set(key, dep = new Dep());
				dep.map = depsMap;
				dep.key = key;
			}
			dep.track();
		}
	}
	function trigger(target, type, key, newValue, oldValue, oldTarget) {
		const depsMap = targetMap.get(target);
		if (!depsMap) {
			globalVersion++;
			return;
		}
		const run = (dep) => {
			if (dep) dep.trigger();
		};
		startBatch();
		if (type === "clear") depsMap.forEach(run);
		else {
			const targetIsArray = shared.isArray(target);
			const isArrayIndex = targetIsArray && shared.isIntegerKey(key);
			if (targetIsArray && key === "length") {
				const newLength = Number(newValue);
				depsMap.forEach((dep, key2) => {
					if (key2 === "length" || key2 === ARRAY_ITERATE_KEY || !shared.isSymbol(key2) && key2 >= newLength) run(dep);
				});
			} else {
				if (key !== void 0 || depsMap.has(void 0)) run(depsMap.get(key));
				if (isArrayIndex) run(depsMap.get(ARRAY_ITERATE_KEY));
				switch (type) {
					case "add":
						if (!targetIsArray) {
							run(depsMap.get(ITERATE_KEY));
							if (shared.isMap(target)) run(depsMap.get(MAP_KEY_ITERATE_KEY));
						} else if (isArrayIndex) run(depsMap.get("length"));
						break;
					case "delete":
						if (!targetIsArray) {
							run(depsMap.get(ITERATE_KEY));
							if (shared.isMap(target)) run(depsMap.get(MAP_KEY_ITERATE_KEY));
						}
						break;
					case "set": if (shared.isMap(target)) run(depsMap.get(ITERATE_KEY));
				}
			}
		}
		endBatch();
	}
	function getDepFromReactive(object, key) {
		const depMap = targetMap.get(object);
		return depMap && depMap.get(key);
	}
	function reactiveReadArray(array) {
		const raw = /* @__PURE__ */ toRaw(array);
		if (raw === array) return raw;
		track(raw, "iterate", ARRAY_ITERATE_KEY);
		if (/* @__PURE__ */ isShallow(array)) return raw;
		if (!/* @__PURE__ */ isReadonly(array)) return raw.map(toReactive);
		return /* @__PURE__ */ isReactive(array) ? raw.map((item) => toReadonly(toReactive(item))) : raw.map(toReadonly);
	}
	function shallowReadArray(arr) {
		track(arr = /* @__PURE__ */ toRaw(arr), "iterate", ARRAY_ITERATE_KEY);
		return arr;
	}
	function toWrapped(target, item) {
		if (/* @__PURE__ */ isReadonly(target)) return /* @__PURE__ */ isReactive(target) ? toReadonly(toReactive(item)) : toReadonly(item);
		return toReactive(item);
	}
	var arrayInstrumentations = {
		__proto__: null,
		[Symbol.iterator]() {
			return iterator(this, Symbol.iterator, (item) => toWrapped(this, item));
		},
		concat(...args) {
			return reactiveReadArray(this).concat(...args.map((x) => shared.isArray(x) ? reactiveReadArray(x) : x));
		},
		entries() {
			return iterator(this, "entries", (value) => {
				value[1] = toWrapped(this, value[1]);
				return value;
			});
		},
		every(fn, thisArg) {
			return apply(this, "every", fn, thisArg, void 0, arguments);
		},
		filter(fn, thisArg) {
			return apply(this, "filter", fn, thisArg, (v) => v.map((item) => toWrapped(this, item)), arguments);
		},
		find(fn, thisArg) {
			return apply(this, "find", fn, thisArg, (item) => toWrapped(this, item), arguments);
		},
		findIndex(fn, thisArg) {
			return apply(this, "findIndex", fn, thisArg, void 0, arguments);
		},
		findLast(fn, thisArg) {
			return apply(this, "findLast", fn, thisArg, (item) => toWrapped(this, item), arguments);
		},
		findLastIndex(fn, thisArg) {
			return apply(this, "findLastIndex", fn, thisArg, void 0, arguments);
		},
		forEach(fn, thisArg) {
			return apply(this, "forEach", fn, thisArg, void 0, arguments);
		},
		includes(...args) {
			return searchProxy(this, "includes", args);
		},
		indexOf(...args) {
			return searchProxy(this, "indexOf", args);
		},
		join(separator) {
			return reactiveReadArray(this).join(separator);
		},
		lastIndexOf(...args) {
			return searchProxy(this, "lastIndexOf", args);
		},
		map(fn, thisArg) {
			return apply(this, "map", fn, thisArg, void 0, arguments);
		},
		pop() {
			return noTracking(this, "pop");
		},
		push(...args) {
			return noTracking(this, "push", args);
		},
		reduce(fn, ...args) {
			return reduce(this, "reduce", fn, args);
		},
		reduceRight(fn, ...args) {
			return reduce(this, "reduceRight", fn, args);
		},
		shift() {
			return noTracking(this, "shift");
		},
		some(fn, thisArg) {
			return apply(this, "some", fn, thisArg, void 0, arguments);
		},
		splice(...args) {
			return noTracking(this, "splice", args);
		},
		toReversed() {
			return reactiveReadArray(this).toReversed();
		},
		toSorted(comparer) {
			return reactiveReadArray(this).toSorted(comparer);
		},
		toSpliced(...args) {
			return reactiveReadArray(this).toSpliced(...args);
		},
		unshift(...args) {
			return noTracking(this, "unshift", args);
		},
		values() {
			return iterator(this, "values", (item) => toWrapped(this, item));
		}
	};
	function iterator(self, method, wrapValue) {
		const arr = shallowReadArray(self);
		const methodFn = arr[method];
		const iter = methodFn.call(arr);
		if (arr !== self && !/* @__PURE__ */ isShallow(self)) {
			if (iter[Symbol.toStringTag] === "Array Iterator") {
				const wrapped = Object.create(Object.getPrototypeOf(iter));
				wrapped.next = () => wrapResult(iter.next(), wrapValue);
				if (methodFn !== arrayProto[method]) Object.defineProperties(wrapped, {
					return: { get() {
						const fn = iter.return;
						return typeof fn === "function" ? fn.bind(iter) : fn;
					} },
					throw: { get() {
						const fn = iter.throw;
						return typeof fn === "function" ? fn.bind(iter) : fn;
					} }
				});
				return wrapped;
			}
			iter._next = iter.next;
			iter.next = () => wrapResult(iter._next(), wrapValue);
		}
		return iter;
	}
	function wrapResult(result, wrapValue) {
		if (!result.done) result.value = wrapValue(result.value);
		return result;
	}
	var arrayProto = Array.prototype;
	function apply(self, method, fn, thisArg, wrappedRetFn, args) {
		const arr = shallowReadArray(self);
		const needsWrap = arr !== self && !/* @__PURE__ */ isShallow(self);
		const methodFn = arr[method];
		if (methodFn !== arrayProto[method]) {
			const result2 = methodFn.apply(self, args);
			return needsWrap ? toReactive(result2) : result2;
		}
		let wrappedFn = fn;
		if (arr !== self) {
			if (needsWrap) wrappedFn = function(item, index) {
				return fn.call(this, toWrapped(self, item), index, self);
			};
			else if (fn.length > 2) wrappedFn = function(item, index) {
				return fn.call(this, item, index, self);
			};
		}
		const result = methodFn.call(arr, wrappedFn, thisArg);
		return needsWrap && wrappedRetFn ? wrappedRetFn(result) : result;
	}
	function reduce(self, method, fn, args) {
		const arr = shallowReadArray(self);
		const needsWrap = arr !== self && !/* @__PURE__ */ isShallow(self);
		let wrappedFn = fn;
		let wrapInitialAccumulator = false;
		if (arr !== self) {
			if (needsWrap) {
				wrapInitialAccumulator = args.length === 0;
				wrappedFn = function(acc, item, index) {
					if (wrapInitialAccumulator) {
						wrapInitialAccumulator = false;
						acc = toWrapped(self, acc);
					}
					return fn.call(this, acc, toWrapped(self, item), index, self);
				};
			} else if (fn.length > 3) wrappedFn = function(acc, item, index) {
				return fn.call(this, acc, item, index, self);
			};
		}
		const result = arr[method](wrappedFn, ...args);
		return wrapInitialAccumulator ? toWrapped(self, result) : result;
	}
	function searchProxy(self, method, args) {
		const arr = /* @__PURE__ */ toRaw(self);
		track(arr, "iterate", ARRAY_ITERATE_KEY);
		const res = arr[method](...args);
		if ((res === -1 || res === false) && /* @__PURE__ */ isProxy(args[0])) {
			args[0] = /* @__PURE__ */ toRaw(args[0]);
			return arr[method](...args);
		}
		return res;
	}
	function noTracking(self, method, args = []) {
		pauseTracking();
		startBatch();
		const res = (/* @__PURE__ */ toRaw(self))[method].apply(self, args);
		endBatch();
		resetTracking();
		return res;
	}
	var isNonTrackableKeys = /* @__PURE__ */ shared.makeMap(`__proto__,__v_isRef,__isVue`);
	var builtInSymbols = /* @__PURE__ */ new Set(/* @__PURE__ */ Object.getOwnPropertyNames(Symbol).filter((key) => key !== "arguments" && key !== "caller").map((key) => Symbol[key]).filter(shared.isSymbol));
	function hasOwnProperty(key) {
		if (!shared.isSymbol(key)) key = String(key);
		const obj = /* @__PURE__ */ toRaw(this);
		track(obj, "has", key);
		return obj.hasOwnProperty(key);
	}
	var BaseReactiveHandler = class {
		constructor(_isReadonly = false, _isShallow = false) {
			this._isReadonly = _isReadonly;
			this._isShallow = _isShallow;
		}
		get(target, key, receiver) {
			if (key === "__v_skip") return target["__v_skip"];
			const isReadonly2 = this._isReadonly, isShallow2 = this._isShallow;
			if (key === "__v_isReactive") return !isReadonly2;
			else if (key === "__v_isReadonly") return isReadonly2;
			else if (key === "__v_isShallow") return isShallow2;
			else if (key === "__v_raw") {
				if (receiver === (isReadonly2 ? isShallow2 ? shallowReadonlyMap : readonlyMap : isShallow2 ? shallowReactiveMap : reactiveMap).get(target) || Object.getPrototypeOf(target) === Object.getPrototypeOf(receiver)) return target;
				return;
			}
			const targetIsArray = shared.isArray(target);
			if (!isReadonly2) {
				let fn;
				if (targetIsArray && (fn = arrayInstrumentations[key])) return fn;
				if (key === "hasOwnProperty") return hasOwnProperty;
			}
			const res = Reflect.get(target, key, /* @__PURE__ */ isRef(target) ? target : receiver);
			if (shared.isSymbol(key) ? builtInSymbols.has(key) : isNonTrackableKeys(key)) return res;
			if (!isReadonly2) track(target, "get", key);
			if (isShallow2) return res;
			if (/* @__PURE__ */ isRef(res)) {
				const value = targetIsArray && shared.isIntegerKey(key) ? res : res.value;
				return isReadonly2 && shared.isObject(value) ? /* @__PURE__ */ readonly(value) : value;
			}
			if (shared.isObject(res)) return isReadonly2 ? /* @__PURE__ */ readonly(res) : /* @__PURE__ */ reactive(res);
			return res;
		}
	};
	var MutableReactiveHandler = class extends BaseReactiveHandler {
		constructor(isShallow2 = false) {
			super(false, isShallow2);
		}
		set(target, key, value, receiver) {
			let oldValue = target[key];
			const isArrayWithIntegerKey = shared.isArray(target) && shared.isIntegerKey(key);
			if (!this._isShallow) {
				const isOldValueReadonly = /* @__PURE__ */ isReadonly(oldValue);
				if (!/* @__PURE__ */ isShallow(value) && !/* @__PURE__ */ isReadonly(value)) {
					oldValue = /* @__PURE__ */ toRaw(oldValue);
					value = /* @__PURE__ */ toRaw(value);
				}
				if (!isArrayWithIntegerKey && /* @__PURE__ */ isRef(oldValue) && !/* @__PURE__ */ isRef(value)) {
					if (isOldValueReadonly) return true;
					else {
						oldValue.value = value;
						return true;
					}
				}
			}
			const hadKey = isArrayWithIntegerKey ? Number(key) < target.length : shared.hasOwn(target, key);
			const result = Reflect.set(target, key, value, /* @__PURE__ */ isRef(target) ? target : receiver);
			if (target === /* @__PURE__ */ toRaw(receiver) && result) {
				if (!hadKey) trigger(target, "add", key, value);
				else if (shared.hasChanged(value, oldValue)) trigger(target, "set", key, value);
			}
			return result;
		}
		deleteProperty(target, key) {
			const hadKey = shared.hasOwn(target, key);
			target[key];
			const result = Reflect.deleteProperty(target, key);
			if (result && hadKey) trigger(target, "delete", key, void 0);
			return result;
		}
		has(target, key) {
			const result = Reflect.has(target, key);
			if (!shared.isSymbol(key) || !builtInSymbols.has(key)) track(target, "has", key);
			return result;
		}
		ownKeys(target) {
			track(target, "iterate", shared.isArray(target) ? "length" : ITERATE_KEY);
			return Reflect.ownKeys(target);
		}
	};
	var ReadonlyReactiveHandler = class extends BaseReactiveHandler {
		constructor(isShallow2 = false) {
			super(true, isShallow2);
		}
		set(target, key) {
			return true;
		}
		deleteProperty(target, key) {
			return true;
		}
	};
	var mutableHandlers = /* @__PURE__ */ new MutableReactiveHandler();
	var readonlyHandlers = /* @__PURE__ */ new ReadonlyReactiveHandler();
	var shallowReactiveHandlers = /* @__PURE__ */ new MutableReactiveHandler(true);
	var shallowReadonlyHandlers = /* @__PURE__ */ new ReadonlyReactiveHandler(true);
	var toShallow = (value) => value;
	var getProto = (v) => Reflect.getPrototypeOf(v);
	function createIterableMethod(method, isReadonly2, isShallow2) {
		return function(...args) {
			const target = this["__v_raw"];
			const rawTarget = /* @__PURE__ */ toRaw(target);
			const targetIsMap = shared.isMap(rawTarget);
			const isPair = method === "entries" || method === Symbol.iterator && targetIsMap;
			const isKeyOnly = method === "keys" && targetIsMap;
			const innerIterator = target[method](...args);
			const wrap = isShallow2 ? toShallow : isReadonly2 ? toReadonly : toReactive;
			!isReadonly2 && track(rawTarget, "iterate", isKeyOnly ? MAP_KEY_ITERATE_KEY : ITERATE_KEY);
			return shared.extend(Object.create(innerIterator), { next() {
				const { value, done } = innerIterator.next();
				return done ? {
					value,
					done
				} : {
					value: isPair ? [wrap(value[0]), wrap(value[1])] : wrap(value),
					done
				};
			} });
		};
	}
	function createReadonlyMethod(type) {
		return function(...args) {
			return type === "delete" ? false : type === "clear" ? void 0 : this;
		};
	}
	function createInstrumentations(readonly, shallow) {
		const instrumentations = {
			get(key) {
				const target = this["__v_raw"];
				const rawTarget = /* @__PURE__ */ toRaw(target);
				const rawKey = /* @__PURE__ */ toRaw(key);
				if (!readonly) {
					if (shared.hasChanged(key, rawKey)) track(rawTarget, "get", key);
					track(rawTarget, "get", rawKey);
				}
				const { has } = getProto(rawTarget);
				const wrap = shallow ? toShallow : readonly ? toReadonly : toReactive;
				if (has.call(rawTarget, key)) return wrap(target.get(key));
				else if (has.call(rawTarget, rawKey)) return wrap(target.get(rawKey));
				else if (target !== rawTarget) target.get(key);
			},
			get size() {
				const target = this["__v_raw"];
				!readonly && track(/* @__PURE__ */ toRaw(target), "iterate", ITERATE_KEY);
				return target.size;
			},
			has(key) {
				const target = this["__v_raw"];
				const rawTarget = /* @__PURE__ */ toRaw(target);
				const rawKey = /* @__PURE__ */ toRaw(key);
				if (!readonly) {
					if (shared.hasChanged(key, rawKey)) track(rawTarget, "has", key);
					track(rawTarget, "has", rawKey);
				}
				return key === rawKey ? target.has(key) : target.has(key) || target.has(rawKey);
			},
			forEach(callback, thisArg) {
				const observed = this;
				const target = observed["__v_raw"];
				const rawTarget = /* @__PURE__ */ toRaw(target);
				const wrap = shallow ? toShallow : readonly ? toReadonly : toReactive;
				!readonly && track(rawTarget, "iterate", ITERATE_KEY);
				return target.forEach((value, key) => {
					return callback.call(thisArg, wrap(value), wrap(key), observed);
				});
			}
		};
		shared.extend(instrumentations, readonly ? {
			add: createReadonlyMethod("add"),
			set: createReadonlyMethod("set"),
			delete: createReadonlyMethod("delete"),
			clear: createReadonlyMethod("clear")
		} : {
			add(value) {
				const target = /* @__PURE__ */ toRaw(this);
				const proto = getProto(target);
				const rawValue = /* @__PURE__ */ toRaw(value);
				const valueToAdd = !shallow && !/* @__PURE__ */ isShallow(value) && !/* @__PURE__ */ isReadonly(value) ? rawValue : value;
				if (!(proto.has.call(target, valueToAdd) || shared.hasChanged(value, valueToAdd) && proto.has.call(target, value) || shared.hasChanged(rawValue, valueToAdd) && proto.has.call(target, rawValue))) {
					target.add(valueToAdd);
					trigger(target, "add", valueToAdd, valueToAdd);
				}
				return this;
			},
			set(key, value) {
				if (!shallow && !/* @__PURE__ */ isShallow(value) && !/* @__PURE__ */ isReadonly(value)) value = /* @__PURE__ */ toRaw(value);
				const target = /* @__PURE__ */ toRaw(this);
				const { has, get } = getProto(target);
				let hadKey = has.call(target, key);
				if (!hadKey) {
					key = /* @__PURE__ */ toRaw(key);
					hadKey = has.call(target, key);
				}
				const oldValue = get.call(target, key);
				target.set(key, value);
				if (!hadKey) trigger(target, "add", key, value);
				else if (shared.hasChanged(value, oldValue)) trigger(target, "set", key, value);
				return this;
			},
			delete(key) {
				const target = /* @__PURE__ */ toRaw(this);
				const { has, get } = getProto(target);
				let hadKey = has.call(target, key);
				if (!hadKey) {
					key = /* @__PURE__ */ toRaw(key);
					hadKey = has.call(target, key);
				}
				get && get.call(target, key);
				const result = target.delete(key);
				if (hadKey) trigger(target, "delete", key, void 0);
				return result;
			},
			clear() {
				const target = /* @__PURE__ */ toRaw(this);
				const hadItems = target.size !== 0;
				const result = target.clear();
				if (hadItems) trigger(target, "clear", void 0, void 0);
				return result;
			}
		});
		[
			"keys",
			"values",
			"entries",
			Symbol.iterator
		].forEach((method) => {
			instrumentations[method] = createIterableMethod(method, readonly, shallow);
		});
		return instrumentations;
	}
	function createInstrumentationGetter(isReadonly2, shallow) {
		const instrumentations = createInstrumentations(isReadonly2, shallow);
		return (target, key, receiver) => {
			if (key === "__v_isReactive") return !isReadonly2;
			else if (key === "__v_isReadonly") return isReadonly2;
			else if (key === "__v_isShallow") return shallow;
			else if (key === "__v_raw") return target;
			return Reflect.get(shared.hasOwn(instrumentations, key) && key in target ? instrumentations : target, key, receiver);
		};
	}
	var mutableCollectionHandlers = { get: /* @__PURE__ */ createInstrumentationGetter(false, false) };
	var shallowCollectionHandlers = { get: /* @__PURE__ */ createInstrumentationGetter(false, true) };
	var readonlyCollectionHandlers = { get: /* @__PURE__ */ createInstrumentationGetter(true, false) };
	var shallowReadonlyCollectionHandlers = { get: /* @__PURE__ */ createInstrumentationGetter(true, true) };
	var reactiveMap = /* @__PURE__ */ new WeakMap();
	var shallowReactiveMap = /* @__PURE__ */ new WeakMap();
	var readonlyMap = /* @__PURE__ */ new WeakMap();
	var shallowReadonlyMap = /* @__PURE__ */ new WeakMap();
	function targetTypeMap(rawType) {
		switch (rawType) {
			case "Object":
			case "Array": return 1;
			case "Map":
			case "Set":
			case "WeakMap":
			case "WeakSet": return 2;
			default: return 0;
		}
	}
	// @__NO_SIDE_EFFECTS__
	function reactive(target) {
		if (/* @__PURE__ */ isReadonly(target)) return target;
		return createReactiveObject(target, false, mutableHandlers, mutableCollectionHandlers, reactiveMap);
	}
	// @__NO_SIDE_EFFECTS__
	function shallowReactive(target) {
		return createReactiveObject(target, false, shallowReactiveHandlers, shallowCollectionHandlers, shallowReactiveMap);
	}
	// @__NO_SIDE_EFFECTS__
	function readonly(target) {
		return createReactiveObject(target, true, readonlyHandlers, readonlyCollectionHandlers, readonlyMap);
	}
	// @__NO_SIDE_EFFECTS__
	function shallowReadonly(target) {
		return createReactiveObject(target, true, shallowReadonlyHandlers, shallowReadonlyCollectionHandlers, shallowReadonlyMap);
	}
	function createReactiveObject(target, isReadonly2, baseHandlers, collectionHandlers, proxyMap) {
		if (!shared.isObject(target)) return target;
		if (target["__v_raw"] && !(isReadonly2 && target["__v_isReactive"])) return target;
		if (target["__v_skip"] || !Object.isExtensible(target)) return target;
		const existingProxy = proxyMap.get(target);
		if (existingProxy) return existingProxy;
		const targetType = targetTypeMap(shared.toRawType(target));
		if (targetType === 0) return target;
		const proxy = new Proxy(target, targetType === 2 ? collectionHandlers : baseHandlers);
		proxyMap.set(target, proxy);
		return proxy;
	}
	// @__NO_SIDE_EFFECTS__
	function isReactive(value) {
		if (/* @__PURE__ */ isReadonly(value)) return /* @__PURE__ */ isReactive(value["__v_raw"]);
		return !!(value && value["__v_isReactive"]);
	}
	// @__NO_SIDE_EFFECTS__
	function isReadonly(value) {
		return !!(value && value["__v_isReadonly"]);
	}
	// @__NO_SIDE_EFFECTS__
	function isShallow(value) {
		return !!(value && value["__v_isShallow"]);
	}
	// @__NO_SIDE_EFFECTS__
	function isProxy(value) {
		return value ? !!value["__v_raw"] : false;
	}
	// @__NO_SIDE_EFFECTS__
	function toRaw(observed) {
		const raw = observed && observed["__v_raw"];
		return raw ? /* @__PURE__ */ toRaw(raw) : observed;
	}
	function markRaw(value) {
		if (!shared.hasOwn(value, "__v_skip") && Object.isExtensible(value)) shared.def(value, "__v_skip", true);
		return value;
	}
	var toReactive = (value) => shared.isObject(value) ? /* @__PURE__ */ reactive(value) : value;
	var toReadonly = (value) => shared.isObject(value) ? /* @__PURE__ */ readonly(value) : value;
	// @__NO_SIDE_EFFECTS__
	function isRef(r) {
		return r ? r["__v_isRef"] === true : false;
	}
	// @__NO_SIDE_EFFECTS__
	function ref(value) {
		return createRef(value, false);
	}
	// @__NO_SIDE_EFFECTS__
	function shallowRef(value) {
		return createRef(value, true);
	}
	function createRef(rawValue, shallow) {
		if (/* @__PURE__ */ isRef(rawValue)) return rawValue;
		return new RefImpl(rawValue, shallow);
	}
	var RefImpl = class {
		constructor(value, isShallow2) {
			this.dep = new Dep();
			this["__v_isRef"] = true;
			this["__v_isShallow"] = false;
			this._rawValue = isShallow2 ? value : /* @__PURE__ */ toRaw(value);
			this._value = isShallow2 ? value : toReactive(value);
			this["__v_isShallow"] = isShallow2;
		}
		get value() {
			this.dep.track();
			return this._value;
		}
		set value(newValue) {
			const oldValue = this._rawValue;
			const useDirectValue = this["__v_isShallow"] || /* @__PURE__ */ isShallow(newValue) || /* @__PURE__ */ isReadonly(newValue);
			newValue = useDirectValue ? newValue : /* @__PURE__ */ toRaw(newValue);
			if (shared.hasChanged(newValue, oldValue)) {
				this._rawValue = newValue;
				this._value = useDirectValue ? newValue : toReactive(newValue);
				this.dep.trigger();
			}
		}
	};
	function triggerRef(ref2) {
		if (ref2.dep) ref2.dep.trigger();
	}
	function unref(ref2) {
		return /* @__PURE__ */ isRef(ref2) ? ref2.value : ref2;
	}
	function toValue(source) {
		return shared.isFunction(source) ? source() : unref(source);
	}
	var shallowUnwrapHandlers = {
		get: (target, key, receiver) => key === "__v_raw" ? target : unref(Reflect.get(target, key, receiver)),
		set: (target, key, value, receiver) => {
			const oldValue = target[key];
			if (/* @__PURE__ */ isRef(oldValue) && !/* @__PURE__ */ isRef(value)) {
				oldValue.value = value;
				return true;
			} else return Reflect.set(target, key, value, receiver);
		}
	};
	function proxyRefs(objectWithRefs) {
		return /* @__PURE__ */ isReactive(objectWithRefs) ? objectWithRefs : new Proxy(objectWithRefs, shallowUnwrapHandlers);
	}
	var CustomRefImpl = class {
		constructor(factory) {
			this["__v_isRef"] = true;
			this._value = void 0;
			const dep = this.dep = new Dep();
			const { get, set } = factory(dep.track.bind(dep), dep.trigger.bind(dep));
			this._get = get;
			this._set = set;
		}
		get value() {
			return this._value = this._get();
		}
		set value(newVal) {
			this._set(newVal);
		}
	};
	function customRef(factory) {
		return new CustomRefImpl(factory);
	}
	// @__NO_SIDE_EFFECTS__
	function toRefs(object) {
		const ret = shared.isArray(object) ? new Array(object.length) : {};
		for (const key in object) ret[key] = propertyToRef(object, key);
		return ret;
	}
	var ObjectRefImpl = class {
		constructor(_object, key, _defaultValue) {
			this._object = _object;
			this._defaultValue = _defaultValue;
			this["__v_isRef"] = true;
			this._value = void 0;
			this._key = shared.isSymbol(key) ? key : String(key);
			this._raw = /* @__PURE__ */ toRaw(_object);
			let shallow = true;
			let obj = _object;
			if (!shared.isArray(_object) || shared.isSymbol(this._key) || !shared.isIntegerKey(this._key)) do
				shallow = !/* @__PURE__ */ isProxy(obj) || /* @__PURE__ */ isShallow(obj);
			while (shallow && (obj = obj["__v_raw"]));
			this._shallow = shallow;
		}
		get value() {
			let val = this._object[this._key];
			if (this._shallow) val = unref(val);
			return this._value = val === void 0 ? this._defaultValue : val;
		}
		set value(newVal) {
			if (this._shallow && /* @__PURE__ */ isRef(this._raw[this._key])) {
				const nestedRef = this._object[this._key];
				if (/* @__PURE__ */ isRef(nestedRef)) {
					nestedRef.value = newVal;
					return;
				}
			}
			this._object[this._key] = newVal;
		}
		get dep() {
			return getDepFromReactive(this._raw, this._key);
		}
	};
	var GetterRefImpl = class {
		constructor(_getter) {
			this._getter = _getter;
			this["__v_isRef"] = true;
			this["__v_isReadonly"] = true;
			this._value = void 0;
		}
		get value() {
			return this._value = this._getter();
		}
	};
	// @__NO_SIDE_EFFECTS__
	function toRef(source, key, defaultValue) {
		if (/* @__PURE__ */ isRef(source)) return source;
		else if (shared.isFunction(source)) return new GetterRefImpl(source);
		else if (shared.isObject(source) && arguments.length > 1) return propertyToRef(source, key, defaultValue);
		else return /* @__PURE__ */ ref(source);
	}
	function propertyToRef(source, key, defaultValue) {
		return new ObjectRefImpl(source, key, defaultValue);
	}
	var ComputedRefImpl = class {
		constructor(fn, setter, isSSR) {
			this.fn = fn;
			this.setter = setter;
			/**
			* @internal
			*/
			this._value = void 0;
			/**
			* @internal
			*/
			this.dep = new Dep(this);
			/**
			* @internal
			*/
			this.__v_isRef = true;
			/**
			* @internal
			*/
			this.deps = void 0;
			/**
			* @internal
			*/
			this.depsTail = void 0;
			/**
			* @internal
			*/
			this.flags = 16;
			/**
			* @internal
			*/
			this.globalVersion = globalVersion - 1;
			/**
			* @internal
			*/
			this.next = void 0;
			this.effect = this;
			this["__v_isReadonly"] = !setter;
			this.isSSR = isSSR;
		}
		/**
		* @internal
		*/
		notify() {
			this.flags |= 16;
			if (!(this.flags & 8) && activeSub !== this) {
				batch(this, true);
				return true;
			}
		}
		get value() {
			const link = this.dep.track();
			refreshComputed(this);
			if (link) link.version = this.dep.version;
			return this._value;
		}
		set value(newValue) {
			if (this.setter) this.setter(newValue);
		}
	};
	// @__NO_SIDE_EFFECTS__
	function computed(getterOrOptions, debugOptions, isSSR = false) {
		let getter;
		let setter;
		if (shared.isFunction(getterOrOptions)) getter = getterOrOptions;
		else {
			getter = getterOrOptions.get;
			setter = getterOrOptions.set;
		}
		return new ComputedRefImpl(getter, setter, isSSR);
	}
	var TrackOpTypes = {
		"GET": "get",
		"HAS": "has",
		"ITERATE": "iterate"
	};
	var TriggerOpTypes = {
		"SET": "set",
		"ADD": "add",
		"DELETE": "delete",
		"CLEAR": "clear"
	};
	var ReactiveFlags = {
		"SKIP": "__v_skip",
		"IS_REACTIVE": "__v_isReactive",
		"IS_READONLY": "__v_isReadonly",
		"IS_SHALLOW": "__v_isShallow",
		"RAW": "__v_raw",
		"IS_REF": "__v_isRef"
	};
	var WatchErrorCodes = {
		"WATCH_GETTER": 2,
		"2": "WATCH_GETTER",
		"WATCH_CALLBACK": 3,
		"3": "WATCH_CALLBACK",
		"WATCH_CLEANUP": 4,
		"4": "WATCH_CLEANUP"
	};
	var INITIAL_WATCHER_VALUE = {};
	var cleanupMap = /* @__PURE__ */ new WeakMap();
	var activeWatcher = void 0;
	function getCurrentWatcher() {
		return activeWatcher;
	}
	function onWatcherCleanup(cleanupFn, failSilently = false, owner = activeWatcher) {
		if (owner) {
			let cleanups = cleanupMap.get(owner);
			if (!cleanups) cleanupMap.set(owner, cleanups = []);
			cleanups.push(cleanupFn);
		}
	}
	function watch(source, cb, options = shared.EMPTY_OBJ) {
		const { immediate, deep, once, scheduler, augmentJob, call } = options;
		const reactiveGetter = (source2) => {
			if (deep) return source2;
			if (/* @__PURE__ */ isShallow(source2) || deep === false || deep === 0) return traverse(source2, 1);
			return traverse(source2);
		};
		let effect;
		let getter;
		let cleanup;
		let boundCleanup;
		let forceTrigger = false;
		let isMultiSource = false;
		if (/* @__PURE__ */ isRef(source)) {
			getter = () => source.value;
			forceTrigger = /* @__PURE__ */ isShallow(source);
		} else if (/* @__PURE__ */ isReactive(source)) {
			getter = () => reactiveGetter(source);
			forceTrigger = true;
		} else if (shared.isArray(source)) {
			isMultiSource = true;
			forceTrigger = source.some((s) => /* @__PURE__ */ isReactive(s) || /* @__PURE__ */ isShallow(s));
			getter = () => source.map((s) => {
				if (/* @__PURE__ */ isRef(s)) return s.value;
				else if (/* @__PURE__ */ isReactive(s)) return reactiveGetter(s);
				else if (shared.isFunction(s)) return call ? call(s, 2) : s();
			});
		} else if (shared.isFunction(source)) {
			if (cb) getter = call ? () => call(source, 2) : source;
			else getter = () => {
				if (cleanup) {
					pauseTracking();
					try {
						cleanup();
					} finally {
						resetTracking();
					}
				}
				const currentEffect = activeWatcher;
				activeWatcher = effect;
				try {
					return call ? call(source, 3, [boundCleanup]) : source(boundCleanup);
				} finally {
					activeWatcher = currentEffect;
				}
			};
		} else getter = shared.NOOP;
		if (cb && deep) {
			const baseGetter = getter;
			const depth = deep === true ? Infinity : deep;
			getter = () => traverse(baseGetter(), depth);
		}
		const scope = getCurrentScope();
		const watchHandle = () => {
			effect.stop();
			if (scope && scope.active) shared.remove(scope.effects, effect);
		};
		if (once && cb) {
			const _cb = cb;
			cb = (...args) => {
				try {
					return _cb(...args);
				} finally {
					watchHandle();
				}
			};
		}
		let oldValue = isMultiSource ? new Array(source.length).fill(INITIAL_WATCHER_VALUE) : INITIAL_WATCHER_VALUE;
		const job = (immediateFirstRun) => {
			if (!(effect.flags & 1) || !effect.dirty && !immediateFirstRun) return;
			if (cb) {
				const newValue = effect.run();
				if (immediateFirstRun || deep || forceTrigger || (isMultiSource ? newValue.some((v, i) => shared.hasChanged(v, oldValue[i])) : shared.hasChanged(newValue, oldValue))) {
					const currentWatcher = activeWatcher;
					pauseTracking();
					try {
						if (cleanup) cleanup();
						activeWatcher = effect;
						const args = [
							newValue,
							oldValue === INITIAL_WATCHER_VALUE ? void 0 : isMultiSource && oldValue[0] === INITIAL_WATCHER_VALUE ? [] : oldValue,
							boundCleanup
						];
						oldValue = newValue;
						call ? call(cb, 3, args) : cb(...args);
					} finally {
						activeWatcher = currentWatcher;
						resetTracking();
					}
				}
			} else effect.run();
		};
		if (augmentJob) augmentJob(job);
		effect = new ReactiveEffect(getter);
		effect.scheduler = scheduler ? () => scheduler(job, false) : job;
		boundCleanup = (fn) => onWatcherCleanup(fn, false, effect);
		cleanup = effect.onStop = () => {
			const cleanups = cleanupMap.get(effect);
			if (cleanups) {
				if (call) call(cleanups, 4);
				else for (const cleanup2 of cleanups) cleanup2();
				cleanupMap.delete(effect);
			}
		};
		if (cb) {
			if (immediate) job(true);
			else oldValue = effect.run();
		} else if (scheduler) scheduler(job.bind(null, true), true);
		else effect.run();
		watchHandle.pause = effect.pause.bind(effect);
		watchHandle.resume = effect.resume.bind(effect);
		watchHandle.stop = watchHandle;
		return watchHandle;
	}
	function traverse(value, depth = Infinity, seen) {
		if (depth <= 0 || !shared.isObject(value) || value["__v_skip"]) return value;
		seen = seen || /* @__PURE__ */ new Map();
		if ((seen.get(value) || 0) >= depth) return value;
		seen.set(value, depth);
		depth--;
		if (/* @__PURE__ */ isRef(value)) traverse(value.value, depth, seen);
		else if (shared.isArray(value)) for (let i = 0; i < value.length; i++) traverse(value[i], depth, seen);
		else if (shared.isSet(value) || shared.isMap(value)) value.forEach((v) => {
			traverse(v, depth, seen);
		});
		else if (shared.isPlainObject(value)) {
			for (const key in value) traverse(value[key], depth, seen);
			for (const key of Object.getOwnPropertySymbols(value)) if (Object.prototype.propertyIsEnumerable.call(value, key)) traverse(value[key], depth, seen);
		}
		return value;
	}
	exports.ARRAY_ITERATE_KEY = ARRAY_ITERATE_KEY;
	exports.EffectFlags = EffectFlags;
	exports.EffectScope = EffectScope;
	exports.ITERATE_KEY = ITERATE_KEY;
	exports.MAP_KEY_ITERATE_KEY = MAP_KEY_ITERATE_KEY;
	exports.ReactiveEffect = ReactiveEffect;
	exports.ReactiveFlags = ReactiveFlags;
	exports.TrackOpTypes = TrackOpTypes;
	exports.TriggerOpTypes = TriggerOpTypes;
	exports.WatchErrorCodes = WatchErrorCodes;
	exports.computed = computed;
	exports.customRef = customRef;
	exports.effect = effect;
	exports.effectScope = effectScope;
	exports.enableTracking = enableTracking;
	exports.getCurrentScope = getCurrentScope;
	exports.getCurrentWatcher = getCurrentWatcher;
	exports.isProxy = isProxy;
	exports.isReactive = isReactive;
	exports.isReadonly = isReadonly;
	exports.isRef = isRef;
	exports.isShallow = isShallow;
	exports.markRaw = markRaw;
	exports.onEffectCleanup = onEffectCleanup;
	exports.onScopeDispose = onScopeDispose;
	exports.onWatcherCleanup = onWatcherCleanup;
	exports.pauseTracking = pauseTracking;
	exports.proxyRefs = proxyRefs;
	exports.reactive = reactive;
	exports.reactiveReadArray = reactiveReadArray;
	exports.readonly = readonly;
	exports.ref = ref;
	exports.resetTracking = resetTracking;
	exports.shallowReactive = shallowReactive;
	exports.shallowReadArray = shallowReadArray;
	exports.shallowReadonly = shallowReadonly;
	exports.shallowRef = shallowRef;
	exports.stop = stop;
	exports.toRaw = toRaw;
	exports.toReactive = toReactive;
	exports.toReadonly = toReadonly;
	exports.toRef = toRef;
	exports.toRefs = toRefs;
	exports.toValue = toValue;
	exports.track = track;
	exports.traverse = traverse;
	exports.trigger = trigger;
	exports.triggerRef = triggerRef;
	exports.unref = unref;
	exports.watch = watch;
}));
// node_modules/.pnpm/@vue+runtime-core@3.5.45/node_modules/@vue/runtime-core/dist/runtime-core.cjs.prod.js
/**
* @vue/runtime-core v3.5.45
* (c) 2018-present Yuxi (Evan) You and Vue contributors
* @license MIT
**/
var require_runtime_core_cjs_prod = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var reactivity = require_reactivity_cjs_prod();
	var shared = require_shared_cjs_prod();
	function pushWarningContext(vnode) {}
	function popWarningContext() {}
	function assertNumber(val, type) {}
	var ErrorCodes = {
		"SETUP_FUNCTION": 0,
		"0": "SETUP_FUNCTION",
		"RENDER_FUNCTION": 1,
		"1": "RENDER_FUNCTION",
		"NATIVE_EVENT_HANDLER": 5,
		"5": "NATIVE_EVENT_HANDLER",
		"COMPONENT_EVENT_HANDLER": 6,
		"6": "COMPONENT_EVENT_HANDLER",
		"VNODE_HOOK": 7,
		"7": "VNODE_HOOK",
		"DIRECTIVE_HOOK": 8,
		"8": "DIRECTIVE_HOOK",
		"TRANSITION_HOOK": 9,
		"9": "TRANSITION_HOOK",
		"APP_ERROR_HANDLER": 10,
		"10": "APP_ERROR_HANDLER",
		"APP_WARN_HANDLER": 11,
		"11": "APP_WARN_HANDLER",
		"FUNCTION_REF": 12,
		"12": "FUNCTION_REF",
		"ASYNC_COMPONENT_LOADER": 13,
		"13": "ASYNC_COMPONENT_LOADER",
		"SCHEDULER": 14,
		"14": "SCHEDULER",
		"COMPONENT_UPDATE": 15,
		"15": "COMPONENT_UPDATE",
		"APP_UNMOUNT_CLEANUP": 16,
		"16": "APP_UNMOUNT_CLEANUP"
	};
	var ErrorTypeStrings$1 = {
		["sp"]: "serverPrefetch hook",
		["bc"]: "beforeCreate hook",
		["c"]: "created hook",
		["bm"]: "beforeMount hook",
		["m"]: "mounted hook",
		["bu"]: "beforeUpdate hook",
		["u"]: "updated",
		["bum"]: "beforeUnmount hook",
		["um"]: "unmounted hook",
		["a"]: "activated hook",
		["da"]: "deactivated hook",
		["ec"]: "errorCaptured hook",
		["rtc"]: "renderTracked hook",
		["rtg"]: "renderTriggered hook",
		[0]: "setup function",
		[1]: "render function",
		[2]: "watcher getter",
		[3]: "watcher callback",
		[4]: "watcher cleanup function",
		[5]: "native event handler",
		[6]: "component event handler",
		[7]: "vnode hook",
		[8]: "directive hook",
		[9]: "transition hook",
		[10]: "app errorHandler",
		[11]: "app warnHandler",
		[12]: "ref function",
		[13]: "async component loader",
		[14]: "scheduler flush",
		[15]: "component update",
		[16]: "app unmount cleanup function"
	};
	function callWithErrorHandling(fn, instance, type, args) {
		try {
			return args ? fn(...args) : fn();
		} catch (err) {
			handleError(err, instance, type);
		}
	}
	function callWithAsyncErrorHandling(fn, instance, type, args) {
		if (shared.isFunction(fn)) {
			const res = callWithErrorHandling(fn, instance, type, args);
			if (res && shared.isPromise(res)) res.catch((err) => {
				handleError(err, instance, type, void 0, true);
			});
			return res;
		}
		if (shared.isArray(fn)) {
			const values = [];
			for (let i = 0; i < fn.length; i++) values.push(callWithAsyncErrorHandling(fn[i], instance, type, args));
			return values;
		}
	}
	function handleError(err, instance, type, throwInDev = true, isAsyncError = false) {
		const contextVNode = instance ? instance.vnode : null;
		const { errorHandler, throwUnhandledErrorInProduction } = instance && instance.appContext.config || shared.EMPTY_OBJ;
		if (instance) {
			let cur = instance.parent;
			const exposedInstance = instance.proxy;
			const errorInfo = `https://vuejs.org/error-reference/#runtime-${type}`;
			while (cur) {
				const errorCapturedHooks = cur.ec;
				if (errorCapturedHooks && !cur.isUnmounted && (!isAsyncError || cur.scope.active)) {
					for (let i = 0; i < errorCapturedHooks.length; i++) if (errorCapturedHooks[i](err, exposedInstance, errorInfo) === false) return;
				}
				cur = cur.parent;
			}
			if (errorHandler) {
				reactivity.pauseTracking();
				callWithErrorHandling(errorHandler, null, 10, [
					err,
					exposedInstance,
					errorInfo
				]);
				reactivity.resetTracking();
				return;
			}
		}
		logError(err, type, contextVNode, throwInDev, throwUnhandledErrorInProduction);
	}
	function logError(err, type, contextVNode, throwInDev = true, throwInProd = false) {
		if (throwInProd) throw err;
		else console.error(err);
	}
	var queue = [];
	var flushIndex = -1;
	var pendingPostFlushCbs = [];
	var activePostFlushCbs = null;
	var postFlushIndex = 0;
	var resolvedPromise = /* @__PURE__ */ Promise.resolve();
	var currentFlushPromise = null;
	function nextTick(fn) {
		const p = currentFlushPromise || resolvedPromise;
		return fn ? p.then(this ? fn.bind(this) : fn) : p;
	}
	function findInsertionIndex(id) {
		let start = flushIndex + 1;
		let end = queue.length;
		while (start < end) {
			const middle = start + end >>> 1;
			const middleJob = queue[middle];
			const middleJobId = getId(middleJob);
			if (middleJobId < id || middleJobId === id && middleJob.flags & 2) start = middle + 1;
			else end = middle;
		}
		return start;
	}
	function queueJob(job) {
		if (!(job.flags & 1)) {
			const jobId = getId(job);
			const lastJob = queue[queue.length - 1];
			if (!lastJob || !(job.flags & 2) && jobId >= getId(lastJob)) queue.push(job);
			else queue.splice(findInsertionIndex(jobId), 0, job);
			job.flags |= 1;
			queueFlush();
		}
	}
	function queueFlush() {
		if (!currentFlushPromise) currentFlushPromise = resolvedPromise.then(flushJobs);
	}
	function queuePostFlushCb(cb) {
		if (!shared.isArray(cb)) {
			if (activePostFlushCbs && cb.id === -1) activePostFlushCbs.splice(postFlushIndex + 1, 0, cb);
			else if (!(cb.flags & 1)) {
				pendingPostFlushCbs.push(cb);
				cb.flags |= 1;
			}
		} else for (let i = 0; i < cb.length; i++) pendingPostFlushCbs.push(cb[i]);
		queueFlush();
	}
	function flushPreFlushCbs(instance, minUid, seen, i = flushIndex + 1) {
		for (; i < queue.length; i++) {
			const cb = queue[i];
			if (cb && cb.flags & 2) {
				if (instance && cb.id !== instance.uid || minUid !== void 0 && !(cb.id >= minUid)) continue;
				queue.splice(i, 1);
				i = instance ? i - 1 : flushIndex;
				if (cb.flags & 4) cb.flags &= -2;
				cb();
				if (!(cb.flags & 4)) cb.flags &= -2;
			}
		}
	}
	function flushPostFlushCbs(seen, skip, minUid = 0) {
		if (pendingPostFlushCbs.length) {
			let cbs = pendingPostFlushCbs;
			let kept = 0;
			if (skip) {
				cbs = [];
				for (let i = 0; i < pendingPostFlushCbs.length; i++) {
					const cb = pendingPostFlushCbs[i];
					if (cb.i !== void 0 ? !cb.i || cb.i.uid < minUid : skip.has(cb)) pendingPostFlushCbs[kept++] = cb;
					else cbs.push(cb);
				}
			}
			const deduped = [...new Set(cbs)].sort((a, b) => getId(a) - getId(b));
			pendingPostFlushCbs.length = kept;
			if (activePostFlushCbs) {
				for (let i = 0; i < deduped.length; i++) activePostFlushCbs.push(deduped[i]);
				return;
			}
			activePostFlushCbs = deduped;
			for (postFlushIndex = 0; postFlushIndex < activePostFlushCbs.length; postFlushIndex++) {
				const cb = activePostFlushCbs[postFlushIndex];
				if (cb.flags & 4) cb.flags &= -2;
				if (!(cb.flags & 8)) cb();
				cb.flags &= -2;
			}
			activePostFlushCbs = null;
			postFlushIndex = 0;
		}
	}
	var isFlushing = false;
	function flushOnAppMount(fn, minUid) {
		if (isFlushing) {
			fn();
			return;
		}
		const queued = minUid === void 0 ? void 0 : new Set(pendingPostFlushCbs);
		fn();
		isFlushing = true;
		try {
			flushPreFlushCbs(void 0, minUid);
			flushPostFlushCbs(void 0, queued, minUid);
		} finally {
			isFlushing = false;
		}
	}
	var getId = (job) => job.id == null ? job.flags & 2 ? -1 : Infinity : job.id;
	function flushJobs(seen) {
		try {
			for (flushIndex = 0; flushIndex < queue.length; flushIndex++) {
				const job = queue[flushIndex];
				if (job && !(job.flags & 8)) {
					if (job.flags & 4) job.flags &= -2;
					callWithErrorHandling(job, job.i, job.i ? 15 : 14);
					if (!(job.flags & 4)) job.flags &= -2;
				}
			}
		} finally {
			for (; flushIndex < queue.length; flushIndex++) {
				const job = queue[flushIndex];
				if (job) job.flags &= -2;
			}
			flushIndex = -1;
			queue.length = 0;
			flushPostFlushCbs();
			currentFlushPromise = null;
			if (queue.length || pendingPostFlushCbs.length) flushJobs();
		}
	}
	var currentRenderingInstance = null;
	var currentScopeId = null;
	function setCurrentRenderingInstance(instance) {
		const prev = currentRenderingInstance;
		currentRenderingInstance = instance;
		currentScopeId = instance && instance.type.__scopeId || null;
		return prev;
	}
	function pushScopeId(id) {
		currentScopeId = id;
	}
	function popScopeId() {
		currentScopeId = null;
	}
	var withScopeId = (_id) => withCtx;
	function withCtx(fn, ctx = currentRenderingInstance, isNonScopedSlot) {
		if (!ctx) return fn;
		if (fn._n) return fn;
		const renderFnWithContext = (...args) => {
			if (renderFnWithContext._d) setBlockTracking(-1);
			const prevInstance = setCurrentRenderingInstance(ctx);
			const prevStackSize = blockStack.length;
			let res;
			try {
				res = fn(...args);
			} finally {
				for (let i = blockStack.length; i > prevStackSize; i--) closeBlock();
				setCurrentRenderingInstance(prevInstance);
				if (renderFnWithContext._d) setBlockTracking(1);
			}
			return res;
		};
		renderFnWithContext._n = true;
		renderFnWithContext._c = true;
		renderFnWithContext._d = true;
		return renderFnWithContext;
	}
	function withDirectives(vnode, directives) {
		if (currentRenderingInstance === null) return vnode;
		const instance = getComponentPublicInstance(currentRenderingInstance);
		const bindings = vnode.dirs || (vnode.dirs = []);
		for (let i = 0; i < directives.length; i++) {
			let [dir, value, arg, modifiers = shared.EMPTY_OBJ] = directives[i];
			if (dir) {
				if (shared.isFunction(dir)) dir = {
					mounted: dir,
					updated: dir
				};
				if (dir.deep) reactivity.traverse(value);
				bindings.push({
					dir,
					instance,
					value,
					oldValue: void 0,
					arg,
					modifiers
				});
			}
		}
		return vnode;
	}
	function invokeDirectiveHook(vnode, prevVNode, instance, name) {
		let hookVNode = vnode;
		if (name === "beforeMount") vnode._mount = vnode;
		else if (name === "beforeUpdate") {
			const mount = prevVNode && prevVNode._mount;
			if (mount) {
				mount._latest = vnode;
				vnode._mount = mount;
			}
		} else if (name === "mounted") {
			const latest = vnode._latest;
			vnode._mount = vnode._latest = void 0;
			if (latest) {
				hookVNode = latest;
				latest._mount = void 0;
			}
		}
		const bindings = hookVNode.dirs;
		const oldBindings = prevVNode && prevVNode.dirs;
		for (let i = 0; i < bindings.length; i++) {
			let binding = bindings[i];
			if (oldBindings) binding.oldValue = oldBindings[i].value;
			else if (name === "mounted" && binding.oldValue !== void 0) binding = shared.extend({}, binding, { oldValue: void 0 });
			let hook = binding.dir[name];
			if (hook) {
				reactivity.pauseTracking();
				callWithAsyncErrorHandling(hook, instance, 8, [
					vnode.el,
					binding,
					hookVNode,
					prevVNode
				]);
				reactivity.resetTracking();
			}
		}
	}
	function provide(key, value) {
		if (currentInstance) {
			let provides = currentInstance.provides;
			const parentProvides = currentInstance.parent && currentInstance.parent.provides;
			if (parentProvides === provides) provides = currentInstance.provides = Object.create(parentProvides);
			provides[key] = value;
		}
	}
	function inject(key, defaultValue, treatDefaultAsFactory = false) {
		const instance = getCurrentInstance();
		if (instance || currentApp) {
			let provides = currentApp ? currentApp._context.provides : instance ? instance.parent == null || instance.ce ? instance.vnode.appContext && instance.vnode.appContext.provides : instance.parent.provides : void 0;
			if (provides && key in provides) return provides[key];
			else if (arguments.length > 1) return treatDefaultAsFactory && shared.isFunction(defaultValue) ? defaultValue.call(instance && instance.proxy) : defaultValue;
		}
	}
	function hasInjectionContext() {
		return !!(getCurrentInstance() || currentApp);
	}
	var ssrContextKey = /* @__PURE__ */ Symbol.for("v-scx");
	var useSSRContext = () => {
		return inject(ssrContextKey);
	};
	function watchEffect(effect, options) {
		return doWatch(effect, null, options);
	}
	function watchPostEffect(effect, options) {
		return doWatch(effect, null, { flush: "post" });
	}
	function watchSyncEffect(effect, options) {
		return doWatch(effect, null, { flush: "sync" });
	}
	function watch(source, cb, options) {
		return doWatch(source, cb, options);
	}
	function doWatch(source, cb, options = shared.EMPTY_OBJ) {
		const { immediate, deep, flush, once } = options;
		const baseWatchOptions = shared.extend({}, options);
		const runsImmediately = cb && immediate || !cb && flush !== "post";
		let ssrCleanup;
		if (isInSSRComponentSetup) {
			if (flush === "sync") {
				const ctx = useSSRContext();
				ssrCleanup = ctx.__watcherHandles || (ctx.__watcherHandles = []);
			} else if (!runsImmediately) {
				const watchStopHandle = () => {};
				watchStopHandle.stop = shared.NOOP;
				watchStopHandle.resume = shared.NOOP;
				watchStopHandle.pause = shared.NOOP;
				return watchStopHandle;
			}
		}
		const instance = currentInstance;
		baseWatchOptions.call = (fn, type, args) => callWithAsyncErrorHandling(fn, instance, type, args);
		let isPre = false;
		if (flush === "post") baseWatchOptions.scheduler = (job) => {
			job.i = instance;
			queuePostRenderEffect(job, instance && instance.suspense);
		};
		else if (flush !== "sync") {
			isPre = true;
			baseWatchOptions.scheduler = (job, isFirstRun) => {
				if (isFirstRun) job();
				else queueJob(job);
			};
		}
		baseWatchOptions.augmentJob = (job) => {
			if (cb) job.flags |= 4;
			if (isPre) {
				job.flags |= 2;
				if (instance) {
					job.id = instance.uid;
					job.i = instance;
				}
			}
		};
		const watchHandle = reactivity.watch(source, cb, baseWatchOptions);
		if (isInSSRComponentSetup) {
			if (ssrCleanup) ssrCleanup.push(watchHandle);
			else if (runsImmediately) watchHandle();
		}
		return watchHandle;
	}
	function instanceWatch(source, value, options) {
		const publicThis = this.proxy;
		const getter = shared.isString(source) ? source.includes(".") ? createPathGetter(publicThis, source) : () => publicThis[source] : source.bind(publicThis, publicThis);
		let cb;
		if (shared.isFunction(value)) cb = value;
		else {
			cb = value.handler;
			options = value;
		}
		const reset = setCurrentInstance(this);
		const res = doWatch(getter, cb.bind(publicThis), options);
		reset();
		return res;
	}
	function createPathGetter(ctx, path) {
		const segments = path.split(".");
		return () => {
			let cur = ctx;
			for (let i = 0; i < segments.length && cur; i++) cur = cur[segments[i]];
			return cur;
		};
	}
	var pendingMounts = /* @__PURE__ */ new WeakMap();
	var TeleportEndKey = /* @__PURE__ */ Symbol("_vte");
	var isTeleport = (type) => type.__isTeleport;
	var isTeleportDisabled = (props) => props && (props.disabled || props.disabled === "");
	var isTeleportDeferred = (props) => props && (props.defer || props.defer === "");
	var isTargetSVG = (target) => typeof SVGElement !== "undefined" && target instanceof SVGElement;
	var isTargetMathML = (target) => typeof MathMLElement === "function" && target instanceof MathMLElement;
	var resolveTarget = (props, select) => {
		const targetSelector = props && props.to;
		if (shared.isString(targetSelector)) {
			if (!select) return null;
			else return select(targetSelector);
		} else return targetSelector;
	};
	var TeleportImpl = {
		name: "Teleport",
		__isTeleport: true,
		process(n1, n2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized, internals) {
			const { mc: mountChildren, pc: patchChildren, pbc: patchBlockChildren, o: { insert, querySelector, createText, createComment, parentNode } } = internals;
			const disabled = isTeleportDisabled(n2.props);
			let { dynamicChildren } = n2;
			const mount = (vnode, container2, anchor2) => {
				if (vnode.shapeFlag & 16) mountChildren(vnode.children, container2, anchor2, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
			};
			const mountToTarget = (vnode = n2) => {
				const disabled2 = isTeleportDisabled(vnode.props);
				const target = vnode.target = resolveTarget(vnode.props, querySelector);
				const targetAnchor = prepareAnchor(target, vnode, createText, insert);
				if (target) {
					if (namespace !== "svg" && isTargetSVG(target)) namespace = "svg";
					else if (namespace !== "mathml" && isTargetMathML(target)) namespace = "mathml";
					if (parentComponent && parentComponent.isCE) (parentComponent.ce._teleportTargets || (parentComponent.ce._teleportTargets = /* @__PURE__ */ new Set())).add(target);
					if (!disabled2) {
						mount(vnode, target, targetAnchor);
						updateCssVars(vnode, false);
					}
				}
			};
			const queuePendingMount = (vnode) => {
				const mountJob = () => {
					if (pendingMounts.get(vnode) !== mountJob) return;
					pendingMounts.delete(vnode);
					if (isTeleportDisabled(vnode.props)) {
						const mountContainer = parentNode(vnode.el) || container;
						mount(vnode, mountContainer, vnode.anchor);
						updateCssVars(vnode, true);
					}
					mountToTarget(vnode);
				};
				pendingMounts.set(vnode, mountJob);
				queuePostRenderEffect(mountJob, parentSuspense);
			};
			if (n1 == null) {
				const placeholder = n2.el = createText("");
				const mainAnchor = n2.anchor = createText("");
				insert(placeholder, container, anchor);
				insert(mainAnchor, container, anchor);
				if (isTeleportDeferred(n2.props) || parentSuspense && parentSuspense.pendingBranch) {
					queuePendingMount(n2);
					return;
				}
				if (disabled) {
					mount(n2, container, mainAnchor);
					updateCssVars(n2, true);
				}
				mountToTarget();
			} else {
				n2.el = n1.el;
				const mainAnchor = n2.anchor = n1.anchor;
				const pendingMount = pendingMounts.get(n1);
				if (pendingMount) {
					pendingMount.flags |= 8;
					pendingMounts.delete(n1);
					queuePendingMount(n2);
					return;
				}
				n2.targetStart = n1.targetStart;
				const target = n2.target = n1.target;
				const targetAnchor = n2.targetAnchor = n1.targetAnchor;
				const wasDisabled = isTeleportDisabled(n1.props);
				const currentContainer = wasDisabled ? container : target;
				const currentAnchor = wasDisabled ? mainAnchor : targetAnchor;
				if (namespace === "svg" || isTargetSVG(target)) namespace = "svg";
				else if (namespace === "mathml" || isTargetMathML(target)) namespace = "mathml";
				if (dynamicChildren) {
					patchBlockChildren(n1.dynamicChildren, dynamicChildren, currentContainer, parentComponent, parentSuspense, namespace, slotScopeIds);
					traverseStaticChildren(n1, n2, true);
				} else if (!optimized) patchChildren(n1, n2, currentContainer, currentAnchor, parentComponent, parentSuspense, namespace, slotScopeIds, false);
				if (disabled) {
					if (!wasDisabled) moveTeleport(n2, container, mainAnchor, internals, 1);
					else if (n2.props && n1.props && n2.props.to !== n1.props.to) n2.props.to = n1.props.to;
				} else if ((n2.props && n2.props.to) !== (n1.props && n1.props.to)) {
					const nextTarget = resolveTarget(n2.props, querySelector);
					if (nextTarget) {
						n2.target = nextTarget;
						moveTeleport(n2, nextTarget, null, internals, 0);
					}
				} else if (wasDisabled) moveTeleport(n2, target, targetAnchor, internals, 1);
				updateCssVars(n2, disabled);
			}
		},
		remove(vnode, parentComponent, parentSuspense, { um: unmount, o: { remove: hostRemove } }, doRemove) {
			const { shapeFlag, children, anchor, targetStart, targetAnchor, target, props } = vnode;
			const disabled = isTeleportDisabled(props);
			const shouldRemove = doRemove || !disabled;
			const pendingMount = pendingMounts.get(vnode);
			if (pendingMount) {
				pendingMount.flags |= 8;
				pendingMounts.delete(vnode);
			}
			if (target) {
				hostRemove(targetStart);
				hostRemove(targetAnchor);
			}
			doRemove && hostRemove(anchor);
			if (!pendingMount && (disabled || target) && shapeFlag & 16) for (let i = 0; i < children.length; i++) {
				const child = children[i];
				unmount(child, parentComponent, parentSuspense, shouldRemove, !!child.dynamicChildren);
			}
		},
		move: moveTeleport,
		hydrate: hydrateTeleport
	};
	function moveTeleport(vnode, container, parentAnchor, { o: { insert }, m: move }, moveType = 2) {
		if (moveType === 0) {
			if (vnode.targetStart) insert(vnode.targetStart, container, parentAnchor);
			insert(vnode.targetAnchor, container, parentAnchor);
			parentAnchor = vnode.targetAnchor;
		}
		const { el, anchor, shapeFlag, children, props } = vnode;
		const isReorder = moveType === 2;
		if (isReorder) insert(el, container, parentAnchor);
		if (!pendingMounts.has(vnode) && (!isReorder || isTeleportDisabled(props))) {
			if (shapeFlag & 16) for (let i = 0; i < children.length; i++) move(children[i], container, parentAnchor, 2);
		}
		if (isReorder) insert(anchor, container, parentAnchor);
	}
	function hydrateTeleport(node, vnode, parentComponent, parentSuspense, slotScopeIds, optimized, { o: { nextSibling, parentNode, querySelector, insert, createText } }, hydrateChildren) {
		function hydrateAnchor(target2, targetNode) {
			let targetAnchor = targetNode;
			while (targetAnchor) {
				if (targetAnchor && targetAnchor.nodeType === 8) {
					if (targetAnchor.data === "teleport start anchor") vnode.targetStart = targetAnchor;
					else if (targetAnchor.data === "teleport anchor") {
						vnode.targetAnchor = targetAnchor;
						target2._lpa = vnode.targetAnchor && nextSibling(vnode.targetAnchor);
						break;
					}
				}
				targetAnchor = nextSibling(targetAnchor);
			}
		}
		function hydrateDisabledTeleport(node2, vnode2) {
			vnode2.anchor = hydrateChildren(nextSibling(node2), vnode2, parentNode(node2), parentComponent, parentSuspense, slotScopeIds, optimized);
		}
		const target = vnode.target = resolveTarget(vnode.props, querySelector);
		const disabled = isTeleportDisabled(vnode.props);
		if (target) {
			const targetNode = target._lpa || target.firstChild;
			if (vnode.shapeFlag & 16) {
				if (disabled) {
					hydrateDisabledTeleport(node, vnode);
					hydrateAnchor(target, targetNode);
					if (!vnode.targetAnchor) prepareAnchor(target, vnode, createText, insert, parentNode(node) === target ? node : null);
				} else {
					vnode.anchor = nextSibling(node);
					hydrateAnchor(target, targetNode);
					if (!vnode.targetAnchor) prepareAnchor(target, vnode, createText, insert);
					hydrateChildren(targetNode && nextSibling(targetNode), vnode, target, parentComponent, parentSuspense, slotScopeIds, optimized);
				}
			}
			updateCssVars(vnode, disabled);
		} else if (disabled) {
			if (vnode.shapeFlag & 16) {
				hydrateDisabledTeleport(node, vnode);
				vnode.targetStart = node;
				vnode.targetAnchor = nextSibling(node);
			}
		}
		return vnode.anchor && nextSibling(vnode.anchor);
	}
	var Teleport = TeleportImpl;
	function updateCssVars(vnode, isDisabled) {
		const ctx = vnode.ctx;
		if (ctx && ctx.ut) {
			let node, anchor;
			if (isDisabled) {
				node = vnode.el;
				anchor = vnode.anchor;
			} else {
				node = vnode.targetStart;
				anchor = vnode.targetAnchor;
			}
			while (node && node !== anchor) {
				if (node.nodeType === 1) node.setAttribute("data-v-owner", ctx.uid);
				node = node.nextSibling;
			}
			ctx.ut();
		}
	}
	function prepareAnchor(target, vnode, createText, insert, anchor = null) {
		const targetStart = vnode.targetStart = createText("");
		const targetAnchor = vnode.targetAnchor = createText("");
		targetStart[TeleportEndKey] = targetAnchor;
		if (target) {
			insert(targetStart, target, anchor);
			insert(targetAnchor, target, anchor);
		}
		return targetAnchor;
	}
	var leaveCbKey = /* @__PURE__ */ Symbol("_leaveCb");
	var enterCbKey = /* @__PURE__ */ Symbol("_enterCb");
	function useTransitionState() {
		const state = {
			isMounted: false,
			isLeaving: false,
			isUnmounting: false,
			leavingVNodes: /* @__PURE__ */ new Map()
		};
		onMounted(() => {
			state.isMounted = true;
		});
		onBeforeUnmount(() => {
			state.isUnmounting = true;
		});
		return state;
	}
	var TransitionHookValidator = [Function, Array];
	var BaseTransitionPropsValidators = {
		mode: String,
		appear: Boolean,
		persisted: Boolean,
		onBeforeEnter: TransitionHookValidator,
		onEnter: TransitionHookValidator,
		onAfterEnter: TransitionHookValidator,
		onEnterCancelled: TransitionHookValidator,
		onBeforeLeave: TransitionHookValidator,
		onLeave: TransitionHookValidator,
		onAfterLeave: TransitionHookValidator,
		onLeaveCancelled: TransitionHookValidator,
		onBeforeAppear: TransitionHookValidator,
		onAppear: TransitionHookValidator,
		onAfterAppear: TransitionHookValidator,
		onAppearCancelled: TransitionHookValidator
	};
	var BaseTransitionImpl = {
		name: `BaseTransition`,
		props: BaseTransitionPropsValidators,
		setup(props, { slots }) {
			const instance = getCurrentInstance();
			const state = useTransitionState();
			return () => {
				const children = slots.default && getTransitionRawChildren(slots.default(), true);
				const child = children && children.length ? findNonCommentChild(children) : instance.subTree ? createCommentVNode() : void 0;
				if (!child) return;
				const rawProps = reactivity.toRaw(props);
				const { mode } = rawProps;
				if (state.isLeaving) return emptyPlaceholder(child);
				const innerChild = getInnerChild$1(child);
				if (!innerChild) return emptyPlaceholder(child);
				const enterHooks = resolveTransitionHooks(innerChild, rawProps, state, instance);
				if (innerChild.type !== Comment) setTransitionHooks(innerChild, enterHooks);
				let oldInnerChild = instance.subTree && getInnerChild$1(instance.subTree);
				if (oldInnerChild && oldInnerChild.type !== Comment && !isSameVNodeType(oldInnerChild, innerChild) && getTransitionRoot(instance.subTree)) {
					let leavingHooks = resolveTransitionHooks(oldInnerChild, rawProps, state, instance);
					setTransitionHooks(oldInnerChild, leavingHooks);
					if (mode === "out-in" && innerChild.type !== Comment) {
						state.isLeaving = true;
						leavingHooks.afterLeave = () => {
							state.isLeaving = false;
							if (!(instance.job.flags & 8)) {
								if (instance.effect.flags & 2) {
									const job = () => {
										if (!(instance.job.flags & 8)) instance.update();
									};
									job.i = instance;
									queueJob(job);
								} else instance.update();
							}
							delete leavingHooks.afterLeave;
							oldInnerChild = void 0;
						};
						return emptyPlaceholder(child);
					} else if (mode === "in-out" && innerChild.type !== Comment) leavingHooks.delayLeave = (el, earlyRemove, delayedLeave) => {
						const leavingVNodesCache = getLeavingNodesForType(state, oldInnerChild);
						leavingVNodesCache[String(oldInnerChild.key)] = oldInnerChild;
						el[leaveCbKey] = () => {
							earlyRemove();
							el[leaveCbKey] = void 0;
							delete enterHooks.delayedLeave;
							oldInnerChild = void 0;
						};
						enterHooks.delayedLeave = () => {
							delayedLeave();
							delete enterHooks.delayedLeave;
							oldInnerChild = void 0;
						};
					};
					else oldInnerChild = void 0;
				} else if (oldInnerChild) oldInnerChild = void 0;
				return child;
			};
		}
	};
	function findNonCommentChild(children) {
		let child = children[0];
		if (children.length > 1) {
			for (const c of children) if (c.type !== Comment) {
				child = c;
				break;
			}
		}
		return child;
	}
	var BaseTransition = BaseTransitionImpl;
	function getLeavingNodesForType(state, vnode) {
		const { leavingVNodes } = state;
		let leavingVNodesCache = leavingVNodes.get(vnode.type);
		if (!leavingVNodesCache) {
			leavingVNodesCache = /* @__PURE__ */ Object.create(null);
			leavingVNodes.set(vnode.type, leavingVNodesCache);
		}
		return leavingVNodesCache;
	}
	function resolveTransitionHooks(vnode, props, state, instance) {
		const { appear, mode, persisted = false, onBeforeEnter, onEnter, onAfterEnter, onEnterCancelled, onBeforeLeave, onLeave, onAfterLeave, onLeaveCancelled, onBeforeAppear, onAppear, onAfterAppear, onAppearCancelled } = props;
		const key = String(vnode.key);
		const leavingVNodesCache = getLeavingNodesForType(state, vnode);
		const callHook = (hook, args) => {
			hook && callWithAsyncErrorHandling(hook, instance, 9, args);
		};
		const callAsyncHook = (hook, args) => {
			const done = args[1];
			callHook(hook, args);
			if (shared.isArray(hook)) {
				if (hook.every((hook2) => hook2.length <= 1)) done();
			} else if (hook.length <= 1) done();
		};
		const hooks = {
			mode,
			persisted,
			beforeEnter(el) {
				let hook = onBeforeEnter;
				if (!state.isMounted) {
					if (appear) hook = onBeforeAppear || onBeforeEnter;
					else return;
				}
				if (el[leaveCbKey]) el[leaveCbKey](true);
				const leavingVNode = leavingVNodesCache[key];
				if (leavingVNode && isSameVNodeType(vnode, leavingVNode)) {
					let leavingCb = leavingVNode.el[leaveCbKey];
					if (!leavingCb) {
						const leavingRoot = getTransitionRoot(leavingVNode);
						leavingCb = leavingRoot && leavingRoot.el[leaveCbKey];
					}
					if (leavingCb) leavingCb();
				}
				callHook(hook, [el]);
			},
			enter(el) {
				if (leavingVNodesCache[key] === vnode) return;
				let hook = onEnter;
				let afterHook = onAfterEnter;
				let cancelHook = onEnterCancelled;
				if (!state.isMounted) {
					if (appear) {
						hook = onAppear || onEnter;
						afterHook = onAfterAppear || onAfterEnter;
						cancelHook = onAppearCancelled || onEnterCancelled;
					} else return;
				}
				let called = false;
				el[enterCbKey] = (cancelled) => {
					if (called) return;
					called = true;
					if (cancelled) callHook(cancelHook, [el]);
					else callHook(afterHook, [el]);
					if (hooks.delayedLeave) hooks.delayedLeave();
					el[enterCbKey] = void 0;
				};
				const done = el[enterCbKey].bind(null, false);
				if (hook) callAsyncHook(hook, [el, done]);
				else done();
			},
			leave(el, remove) {
				const key2 = String(vnode.key);
				if (el[enterCbKey]) el[enterCbKey](true);
				if (state.isUnmounting) return remove();
				callHook(onBeforeLeave, [el]);
				let called = false;
				el[leaveCbKey] = (cancelled) => {
					if (called) return;
					called = true;
					remove();
					if (cancelled) callHook(onLeaveCancelled, [el]);
					else callHook(onAfterLeave, [el]);
					el[leaveCbKey] = void 0;
					if (leavingVNodesCache[key2] === vnode) delete leavingVNodesCache[key2];
				};
				const done = el[leaveCbKey].bind(null, false);
				leavingVNodesCache[key2] = vnode;
				if (onLeave) callAsyncHook(onLeave, [el, done]);
				else done();
			},
			clone(vnode2) {
				const cloned = resolveTransitionHooks(vnode2, props, state, instance);
				cloned.afterLeave = () => {
					if (hooks.afterLeave) hooks.afterLeave();
				};
				cloned.delayLeave = (el, earlyRemove, delayedLeave) => {
					if (hooks.delayLeave) hooks.delayLeave(el, earlyRemove, delayedLeave);
					else delayedLeave();
				};
				cloned.delayedLeave = () => {
					if (hooks.delayedLeave) hooks.delayedLeave();
				};
				return cloned;
			}
		};
		return hooks;
	}
	function emptyPlaceholder(vnode) {
		if (isKeepAlive(vnode)) {
			vnode = cloneVNode(vnode);
			vnode.children = null;
			return vnode;
		}
	}
	function getInnerChild$1(vnode) {
		if (!isKeepAlive(vnode)) {
			if (isTeleport(vnode.type) && vnode.children) return findNonCommentChild(vnode.children);
			return vnode;
		}
		if (vnode.component) return vnode.component.subTree;
		const { shapeFlag, children } = vnode;
		if (children) {
			if (shapeFlag & 16) return children[0];
			if (shapeFlag & 32 && shared.isFunction(children.default)) return children.default();
		}
	}
	function setTransitionHooks(vnode, hooks) {
		if (vnode.shapeFlag & 6 && vnode.component) {
			vnode.transition = hooks;
			const subTree = vnode.component.subTree;
			setTransitionHooks(isTeleport(subTree.type) ? getInnerChild$1(subTree) || subTree : subTree, hooks);
		} else if (vnode.shapeFlag & 128) {
			const suspense = vnode.suspense;
			if (suspense) {
				const branch = suspense.isHydrating ? suspense.pendingBranch : suspense.activeBranch;
				if (branch) setTransitionHooks(branch, hooks.clone(branch));
			} else {
				vnode.ssContent.transition = hooks.clone(vnode.ssContent);
				vnode.ssFallback.transition = hooks.clone(vnode.ssFallback);
			}
		} else {
			vnode.transition = hooks;
			if (vnode.type === Fragment && shared.isArray(vnode.children)) {
				const child = filterSingleRoot(vnode.children, false);
				if (child) setTransitionHooks(child, hooks);
			}
		}
	}
	function getTransitionRawChildren(children, keepComment = false, parentKey) {
		let ret = [];
		let keyedFragmentCount = 0;
		for (let i = 0; i < children.length; i++) {
			let child = children[i];
			const key = parentKey == null ? child.key : String(parentKey) + String(child.key != null ? child.key : i);
			if (child.type === Fragment) {
				if (child.patchFlag & 128) keyedFragmentCount++;
				ret = ret.concat(getTransitionRawChildren(child.children, keepComment, key));
			} else if (keepComment || child.type !== Comment) ret.push(key != null ? cloneVNode(child, { key }) : child);
		}
		if (keyedFragmentCount > 1) for (let i = 0; i < ret.length; i++) ret[i].patchFlag = -2;
		return ret;
	}
	function getTransitionRoot(vnode) {
		if (vnode.component) return getTransitionRoot(vnode.component.subTree);
		if (vnode.type === Fragment) {
			const child = shared.isArray(vnode.children) && filterSingleRoot(vnode.children, false);
			return child ? getTransitionRoot(child) : void 0;
		}
		if (vnode.type !== Comment) return vnode;
	}
	// @__NO_SIDE_EFFECTS__
	function defineComponent(options, extraOptions) {
		return shared.isFunction(options) ? /* @__PURE__ */ (() => shared.extend({ name: options.name }, extraOptions, { setup: options }))() : options;
	}
	function useId() {
		const i = getCurrentInstance();
		if (i) return (i.appContext.config.idPrefix || "v") + "-" + i.ids[0] + i.ids[1]++;
		return "";
	}
	function markAsyncBoundary(instance) {
		instance.ids = [
			instance.ids[0] + instance.ids[2]++ + "-",
			0,
			0
		];
	}
	function useTemplateRef(key) {
		const i = getCurrentInstance();
		const r = reactivity.shallowRef(null);
		if (i) {
			const refs = i.refs === shared.EMPTY_OBJ ? i.refs = {} : i.refs;
			Object.defineProperty(refs, key, {
				enumerable: true,
				get: () => r.value,
				set: (val) => r.value = val
			});
		}
		return r;
	}
	function isTemplateRefKey(refs, key) {
		let desc;
		return !!((desc = Object.getOwnPropertyDescriptor(refs, key)) && !desc.configurable);
	}
	var pendingSetRefMap = /* @__PURE__ */ new WeakMap();
	function setRef(rawRef, oldRawRef, parentSuspense, vnode, isUnmount = false) {
		if (shared.isArray(rawRef)) {
			rawRef.forEach((r, i) => setRef(r, oldRawRef && (shared.isArray(oldRawRef) ? oldRawRef[i] : oldRawRef), parentSuspense, vnode, isUnmount));
			return;
		}
		if (isAsyncWrapper(vnode) && !isUnmount) {
			if (vnode.shapeFlag & 512 && vnode.type.__asyncResolved && vnode.component.subTree.component) setRef(rawRef, oldRawRef, parentSuspense, vnode.component.subTree);
			return;
		}
		const refValue = vnode.shapeFlag & 4 ? getComponentPublicInstance(vnode.component) : vnode.el;
		const value = isUnmount ? null : refValue;
		const { i: owner, r: ref } = rawRef;
		const oldRef = oldRawRef && oldRawRef.r;
		const refs = owner.refs === shared.EMPTY_OBJ ? owner.refs = {} : owner.refs;
		const setupState = owner.setupState;
		const rawSetupState = reactivity.toRaw(setupState);
		const canSetSetupRef = setupState === shared.EMPTY_OBJ ? shared.NO : (key) => {
			if (isTemplateRefKey(refs, key)) return false;
			return shared.hasOwn(rawSetupState, key);
		};
		const canSetRef = (ref2, key) => {
			if (key && isTemplateRefKey(refs, key)) return false;
			return true;
		};
		if (oldRef != null && oldRef !== ref) {
			invalidatePendingSetRef(oldRawRef);
			if (shared.isString(oldRef)) {
				refs[oldRef] = null;
				if (canSetSetupRef(oldRef)) setupState[oldRef] = null;
			} else if (reactivity.isRef(oldRef)) {
				const oldRawRefAtom = oldRawRef;
				if (canSetRef(oldRef, oldRawRefAtom.k)) oldRef.value = null;
				if (oldRawRefAtom.k) refs[oldRawRefAtom.k] = null;
			}
		}
		if (shared.isFunction(ref)) callWithErrorHandling(ref, owner, 12, [value, refs]);
		else {
			const _isString = shared.isString(ref);
			const _isRef = reactivity.isRef(ref);
			if (_isString || _isRef) {
				const doSet = () => {
					if (rawRef.f) {
						const existing = _isString ? canSetSetupRef(ref) ? setupState[ref] : refs[ref] : canSetRef() || !rawRef.k ? ref.value : refs[rawRef.k];
						if (isUnmount) shared.isArray(existing) && shared.remove(existing, refValue);
						else if (!shared.isArray(existing)) {
							if (_isString) {
								refs[ref] = [refValue];
								if (canSetSetupRef(ref)) setupState[ref] = refs[ref];
							} else {
								const newVal = [refValue];
								if (canSetRef(ref, rawRef.k)) ref.value = newVal;
								if (rawRef.k) refs[rawRef.k] = newVal;
							}
						} else if (!existing.includes(refValue)) existing.push(refValue);
					} else if (_isString) {
						refs[ref] = value;
						if (canSetSetupRef(ref)) setupState[ref] = value;
					} else if (_isRef) {
						if (canSetRef(ref, rawRef.k)) ref.value = value;
						if (rawRef.k) refs[rawRef.k] = value;
					}
				};
				if (value) {
					const job = () => {
						doSet();
						pendingSetRefMap.delete(rawRef);
					};
					job.id = -1;
					pendingSetRefMap.set(rawRef, job);
					queuePostRenderEffect(job, parentSuspense);
				} else {
					invalidatePendingSetRef(rawRef);
					doSet();
				}
			}
		}
	}
	function invalidatePendingSetRef(rawRef) {
		const pendingSetRef = pendingSetRefMap.get(rawRef);
		if (pendingSetRef) {
			pendingSetRef.flags |= 8;
			pendingSetRefMap.delete(rawRef);
		}
	}
	var hasLoggedMismatchError = false;
	var logMismatchError = () => {
		if (hasLoggedMismatchError) return;
		console.error("Hydration completed but contains mismatches.");
		hasLoggedMismatchError = true;
	};
	var isSVGContainer = (container) => container.namespaceURI.includes("svg") && container.tagName !== "foreignObject";
	var isMathMLContainer = (container) => container.namespaceURI.includes("MathML");
	var getContainerType = (container) => {
		if (container.nodeType !== 1) return void 0;
		if (isSVGContainer(container)) return "svg";
		if (isMathMLContainer(container)) return "mathml";
	};
	var isComment = (node) => node.nodeType === 8;
	function createHydrationFunctions(rendererInternals) {
		const { mt: mountComponent, p: patch, o: { patchProp, createText, nextSibling, parentNode, remove, insert, createComment } } = rendererInternals;
		const hydrate = (vnode, container) => {
			if (!container.hasChildNodes()) {
				patch(null, vnode, container);
				flushPostFlushCbs();
				container._vnode = vnode;
				return;
			}
			hydrateNode(container.firstChild, vnode, null, null, null);
			flushPostFlushCbs();
			container._vnode = vnode;
		};
		const hydrateNode = (node, vnode, parentComponent, parentSuspense, slotScopeIds, optimized = false) => {
			optimized = optimized || !!vnode.dynamicChildren;
			const isFragmentStart = isComment(node) && node.data === "[";
			const onMismatch = () => handleMismatch(node, vnode, parentComponent, parentSuspense, slotScopeIds, isFragmentStart);
			const { type, ref, shapeFlag, patchFlag } = vnode;
			let domType = node.nodeType;
			vnode.el = node;
			if (patchFlag === -2) {
				optimized = false;
				vnode.dynamicChildren = null;
			}
			let nextNode = null;
			switch (type) {
				case Text:
					if (domType !== 3) {
						if (vnode.children === "") {
							insert(vnode.el = createText(""), parentNode(node), node);
							nextNode = node;
						} else nextNode = onMismatch();
					} else {
						if (node.data !== vnode.children) {
							logMismatchError();
							node.data = vnode.children;
						}
						nextNode = nextSibling(node);
					}
					break;
				case Comment:
					if (isTemplateNode(node)) {
						nextNode = nextSibling(node);
						replaceNode(vnode.el = node.content.firstChild, node, parentComponent);
					} else if (domType !== 8 || isFragmentStart) nextNode = onMismatch();
					else nextNode = nextSibling(node);
					break;
				case Static:
					if (isFragmentStart) {
						node = nextSibling(node);
						domType = node.nodeType;
					}
					if (domType === 1 || domType === 3) {
						nextNode = node;
						const needToAdoptContent = !vnode.children.length;
						for (let i = 0; i < vnode.staticCount; i++) {
							if (needToAdoptContent) vnode.children += nextNode.nodeType === 1 ? nextNode.outerHTML : nextNode.data;
							if (i === vnode.staticCount - 1) vnode.anchor = nextNode;
							nextNode = nextSibling(nextNode);
						}
						return isFragmentStart ? nextSibling(nextNode) : nextNode;
					} else onMismatch();
					break;
				case Fragment:
					if (!isFragmentStart) nextNode = onMismatch();
					else nextNode = hydrateFragment(node, vnode, parentComponent, parentSuspense, slotScopeIds, optimized);
					break;
				default: if (shapeFlag & 1) {
					if ((domType !== 1 || vnode.type.toLowerCase() !== node.tagName.toLowerCase()) && !isTemplateNode(node)) nextNode = onMismatch();
					else nextNode = hydrateElement(node, vnode, parentComponent, parentSuspense, slotScopeIds, optimized);
				} else if (shapeFlag & 6) {
					vnode.slotScopeIds = slotScopeIds;
					const container = parentNode(node);
					if (isFragmentStart) nextNode = locateClosingAnchor(node);
					else if (isComment(node) && node.data === "teleport start") nextNode = locateClosingAnchor(node, node.data, "teleport end");
					else nextNode = nextSibling(node);
					mountComponent(vnode, container, null, parentComponent, parentSuspense, getContainerType(container), optimized);
					if ((isAsyncWrapper(vnode) || vnode.component.asyncDep) && !vnode.component.subTree) {
						let subTree;
						if (isFragmentStart) {
							subTree = createVNode(Static);
							subTree.anchor = nextNode ? nextNode.previousSibling : container.lastChild;
						} else subTree = node.nodeType === 3 ? createTextVNode("") : createVNode(node.nodeType === 8 ? Comment : "div");
						subTree.el = node;
						vnode.component.subTree = subTree;
					}
				} else if (shapeFlag & 64) {
					if (domType !== 8) nextNode = onMismatch();
					else nextNode = vnode.type.hydrate(node, vnode, parentComponent, parentSuspense, slotScopeIds, optimized, rendererInternals, hydrateChildren);
				} else if (shapeFlag & 128) nextNode = vnode.type.hydrate(node, vnode, parentComponent, parentSuspense, getContainerType(parentNode(node)), slotScopeIds, optimized, rendererInternals, hydrateNode);
			}
			if (ref != null) setRef(ref, null, parentSuspense, vnode);
			return nextNode;
		};
		const hydrateElement = (el, vnode, parentComponent, parentSuspense, slotScopeIds, optimized) => {
			optimized = optimized || !!vnode.dynamicChildren;
			const { type, dynamicProps, props, patchFlag, shapeFlag, dirs, transition } = vnode;
			const forcePatch = type === "input" || type === "option";
			const hasDynamicProps = !!dynamicProps;
			if (forcePatch || hasDynamicProps || patchFlag !== -1) {
				if (dirs) invokeDirectiveHook(vnode, null, parentComponent, "created");
				let needCallTransitionHooks = false;
				if (isTemplateNode(el)) {
					needCallTransitionHooks = needTransition(null, transition) && parentComponent && parentComponent.vnode.props && parentComponent.vnode.props.appear;
					const content = el.content.firstChild;
					if (needCallTransitionHooks) {
						const cls = content.getAttribute("class");
						if (cls) content.$cls = cls;
						transition.beforeEnter(content);
					}
					replaceNode(content, el, parentComponent);
					vnode.el = el = content;
				}
				if (shapeFlag & 16 && !(props && (props.innerHTML || props.textContent))) {
					let next = hydrateChildren(el.firstChild, vnode, el, parentComponent, parentSuspense, slotScopeIds, optimized);
					if (next && !isMismatchAllowed(el, 1)) logMismatchError();
					while (next) {
						const cur = next;
						next = next.nextSibling;
						remove(cur);
					}
				} else if (shapeFlag & 8) {
					let clientText = vnode.children;
					if (clientText[0] === "\n" && (el.tagName === "PRE" || el.tagName === "TEXTAREA")) clientText = clientText.slice(1);
					const { textContent } = el;
					if (textContent !== clientText && textContent !== clientText.replace(/\r\n|\r/g, "\n")) {
						if (!isMismatchAllowed(el, 0)) logMismatchError();
						el.textContent = vnode.children;
					}
				}
				if (props) {
					if (forcePatch || hasDynamicProps || !optimized || patchFlag & 48) {
						const isCustomElement = el.tagName.includes("-");
						const namespace = el.namespaceURI.includes("svg") ? "svg" : el.namespaceURI.includes("MathML") ? "mathml" : void 0;
						for (const key in props) if (forcePatch && (key.endsWith("value") || key === "indeterminate") || shared.isOn(key) && !shared.isReservedProp(key) || key[0] === "." || isCustomElement && !shared.isReservedProp(key) || dynamicProps && dynamicProps.includes(key)) {
							if (isUnchangedResourceProp(el, key, props[key])) continue;
							patchProp(el, key, null, props[key], namespace, parentComponent);
						}
					} else if (props.onClick) patchProp(el, "onClick", null, props.onClick, void 0, parentComponent);
					else if (patchFlag & 4 && reactivity.isReactive(props.style)) for (const key in props.style) props.style[key];
				}
				let vnodeHooks;
				if (vnodeHooks = props && props.onVnodeBeforeMount) invokeVNodeHook(vnodeHooks, parentComponent, vnode);
				if (dirs) invokeDirectiveHook(vnode, null, parentComponent, "beforeMount");
				if ((vnodeHooks = props && props.onVnodeMounted) || dirs || needCallTransitionHooks) queueEffectWithSuspense(() => {
					vnodeHooks && invokeVNodeHook(vnodeHooks, parentComponent, vnode);
					needCallTransitionHooks && transition.enter(el);
					dirs && invokeDirectiveHook(vnode, null, parentComponent, "mounted");
				}, parentSuspense);
			}
			return el.nextSibling;
		};
		const hydrateChildren = (node, parentVNode, container, parentComponent, parentSuspense, slotScopeIds, optimized) => {
			optimized = optimized || !!parentVNode.dynamicChildren;
			const children = parentVNode.children;
			const l = children.length;
			let hasCheckedMismatch = false;
			for (let i = 0; i < l; i++) {
				const vnode = optimized ? children[i] : children[i] = normalizeVNode(children[i]);
				const isText = vnode.type === Text;
				if (node) {
					if (isText && !optimized) {
						if (i + 1 < l && normalizeVNode(children[i + 1]).type === Text) {
							insert(createText(node.data.slice(vnode.children.length)), container, nextSibling(node));
							node.data = vnode.children;
						}
					}
					node = hydrateNode(node, vnode, parentComponent, parentSuspense, slotScopeIds, optimized);
				} else if (isText && !vnode.children) insert(vnode.el = createText(""), container);
				else {
					if (!hasCheckedMismatch) {
						hasCheckedMismatch = true;
						if (!isMismatchAllowed(container, 1)) logMismatchError();
					}
					patch(null, vnode, container, null, parentComponent, parentSuspense, getContainerType(container), slotScopeIds);
				}
			}
			return node;
		};
		const hydrateFragment = (node, vnode, parentComponent, parentSuspense, slotScopeIds, optimized) => {
			const { slotScopeIds: fragmentSlotScopeIds } = vnode;
			if (fragmentSlotScopeIds) slotScopeIds = slotScopeIds ? slotScopeIds.concat(fragmentSlotScopeIds) : fragmentSlotScopeIds;
			const container = parentNode(node);
			const next = hydrateChildren(nextSibling(node), vnode, container, parentComponent, parentSuspense, slotScopeIds, optimized);
			if (next && isComment(next) && next.data === "]") return nextSibling(vnode.anchor = next);
			else {
				logMismatchError();
				insert(vnode.anchor = createComment(`]`), container, next);
				return next;
			}
		};
		const handleMismatch = (node, vnode, parentComponent, parentSuspense, slotScopeIds, isFragment) => {
			if (!isNodeMismatchAllowed(node, vnode)) logMismatchError();
			vnode.el = null;
			if (isFragment) {
				const end = locateClosingAnchor(node);
				while (true) {
					const next2 = nextSibling(node);
					if (next2 && next2 !== end) remove(next2);
					else break;
				}
			}
			const next = nextSibling(node);
			const container = parentNode(node);
			remove(node);
			patch(null, vnode, container, next, parentComponent, parentSuspense, getContainerType(container), slotScopeIds);
			if (parentComponent && parentComponent.vnode.el === node) {
				parentComponent.vnode.el = vnode.el;
				updateHOCHostEl(parentComponent, vnode.el);
			}
			return next;
		};
		const locateClosingAnchor = (node, open = "[", close = "]") => {
			let match = 0;
			while (node) {
				node = nextSibling(node);
				if (node && isComment(node)) {
					if (node.data === open) match++;
					if (node.data === close) {
						if (match === 0) return nextSibling(node);
						else match--;
					}
				}
			}
			return node;
		};
		const replaceNode = (newNode, oldNode, parentComponent) => {
			const parentNode2 = oldNode.parentNode;
			if (parentNode2) parentNode2.replaceChild(newNode, oldNode);
			let parent = parentComponent;
			while (parent) {
				if (parent.vnode.el === oldNode) parent.vnode.el = parent.subTree.el = newNode;
				parent = parent.parent;
			}
		};
		const isTemplateNode = (node) => {
			return node.nodeType === 1 && node.tagName === "TEMPLATE";
		};
		return [hydrate, hydrateNode];
	}
	var resourceProps = /* @__PURE__ */ new Set([
		"src",
		"srcset",
		"href",
		"poster"
	]);
	function isUnchangedResourceProp(el, key, clientValue) {
		if (!resourceProps.has(key)) return false;
		return el.getAttribute(key) === (clientValue == null ? null : `${clientValue}`);
	}
	var allowMismatchAttr = "data-allow-mismatch";
	var MismatchTypeString = {
		[0]: "text",
		[1]: "children",
		[2]: "class",
		[3]: "style",
		[4]: "attribute"
	};
	function isMismatchAllowed(el, allowedType) {
		if (allowedType === 0 || allowedType === 1) while (el && !el.hasAttribute(allowMismatchAttr)) el = el.parentElement;
		return isMismatchAllowedByAttr(el && el.getAttribute(allowMismatchAttr), allowedType);
	}
	function isMismatchAllowedByAttr(allowedAttr, allowedType) {
		if (allowedAttr == null) return false;
		else if (allowedAttr === "") return true;
		else {
			const list = allowedAttr.split(",");
			if (allowedType === 0 && list.includes("children")) return true;
			return list.includes(MismatchTypeString[allowedType]);
		}
	}
	function isNodeMismatchAllowed(node, vnode) {
		return isMismatchAllowed(node.parentElement, 1) || isMismatchAllowedByNode(node) || isMismatchAllowedByVNode(vnode);
	}
	function isMismatchAllowedByNode(node) {
		return node.nodeType === 1 && isMismatchAllowedByAttr(node.getAttribute(allowMismatchAttr), 1);
	}
	function isMismatchAllowedByVNode({ props }) {
		const allowedAttr = props && props[allowMismatchAttr];
		return typeof allowedAttr === "string" && isMismatchAllowedByAttr(allowedAttr, 1);
	}
	var requestIdleCallback = shared.getGlobalThis().requestIdleCallback || ((cb) => setTimeout(cb, 1));
	var cancelIdleCallback = shared.getGlobalThis().cancelIdleCallback || ((id) => clearTimeout(id));
	var hydrateOnIdle = (timeout = 1e4) => (hydrate) => {
		const id = requestIdleCallback(hydrate, { timeout });
		return () => cancelIdleCallback(id);
	};
	function elementIsVisibleInViewport(el) {
		const { top, left, bottom, right } = el.getBoundingClientRect();
		const { innerHeight, innerWidth } = window;
		return (top > 0 && top < innerHeight || bottom > 0 && bottom < innerHeight) && (left > 0 && left < innerWidth || right > 0 && right < innerWidth);
	}
	var hydrateOnVisible = (opts) => (hydrate, forEach) => {
		const ob = new IntersectionObserver((entries) => {
			for (const e of entries) {
				if (!e.isIntersecting) continue;
				ob.disconnect();
				hydrate();
				break;
			}
		}, opts);
		const observe = (el) => {
			if (elementIsVisibleInViewport(el)) {
				hydrate();
				ob.disconnect();
				return false;
			}
			if (getComputedStyle(el).display === "contents") {
				for (let i = 0; i < el.children.length; i++) if (observe(el.children[i]) === false) return false;
			}
			ob.observe(el);
		};
		forEach((el) => {
			if (!(el instanceof Element)) return;
			return observe(el);
		});
		return () => ob.disconnect();
	};
	var hydrateOnMediaQuery = (query) => (hydrate) => {
		if (query) {
			const mql = matchMedia(query);
			if (mql.matches) hydrate();
			else {
				mql.addEventListener("change", hydrate, { once: true });
				return () => mql.removeEventListener("change", hydrate);
			}
		}
	};
	var hydrateOnInteraction = (interactions = []) => (hydrate, forEach) => {
		if (shared.isString(interactions)) interactions = [interactions];
		let hasHydrated = false;
		const doHydrate = (e) => {
			if (!hasHydrated) {
				hasHydrated = true;
				teardown();
				hydrate();
				e.target.dispatchEvent(new e.constructor(e.type, e));
			}
		};
		const teardown = () => {
			forEach((el) => {
				for (const i of interactions) el.removeEventListener(i, doHydrate);
			});
		};
		forEach((el) => {
			for (const i of interactions) el.addEventListener(i, doHydrate, { once: true });
		});
		return teardown;
	};
	function forEachElement(node, cb) {
		if (isComment(node) && node.data === "[") {
			let depth = 1;
			let next = node.nextSibling;
			while (next) {
				if (next.nodeType === 1) {
					if (cb(next) === false) break;
				} else if (isComment(next)) {
					if (next.data === "]") {
						if (--depth === 0) break;
					} else if (next.data === "[") depth++;
				}
				next = next.nextSibling;
			}
		} else cb(node);
	}
	var isAsyncWrapper = (i) => !!i.type.__asyncLoader;
	// @__NO_SIDE_EFFECTS__
	function defineAsyncComponent(source) {
		if (shared.isFunction(source)) source = { loader: source };
		const { loader, loadingComponent, errorComponent, delay = 200, hydrate: hydrateStrategy, timeout, suspensible = true, onError: userOnError } = source;
		let pendingRequest = null;
		let resolvedComp;
		let retries = 0;
		const retry = () => {
			retries++;
			pendingRequest = null;
			return load();
		};
		const load = () => {
			let thisRequest;
			return pendingRequest || (thisRequest = pendingRequest = loader().catch((err) => {
				err = err instanceof Error ? err : new Error(String(err));
				if (userOnError) return new Promise((resolve, reject) => {
					const userRetry = () => resolve(retry());
					const userFail = () => reject(err);
					userOnError(err, userRetry, userFail, retries + 1);
				});
				else throw err;
			}).then((comp) => {
				if (thisRequest !== pendingRequest && pendingRequest) return pendingRequest;
				if (comp && (comp.__esModule || comp[Symbol.toStringTag] === "Module")) comp = comp.default;
				resolvedComp = comp;
				return comp;
			}));
		};
		return /* @__PURE__ */ defineComponent({
			name: "AsyncComponentWrapper",
			__asyncLoader: load,
			__asyncHydrate(el, instance, hydrate) {
				const wasConnected = el.isConnected;
				let patched = false;
				(instance.bu || (instance.bu = [])).push(() => patched = true);
				const performHydrate = () => {
					if (patched) return;
					if (!el.parentNode || wasConnected && !el.isConnected) return;
					hydrate();
				};
				const doHydrate = hydrateStrategy ? () => {
					const teardown = hydrateStrategy(performHydrate, (cb) => forEachElement(el, cb));
					if (teardown) (instance.bum || (instance.bum = [])).push(teardown);
				} : performHydrate;
				if (resolvedComp) doHydrate();
				else load().then(() => !instance.isUnmounted && doHydrate());
			},
			get __asyncResolved() {
				return resolvedComp;
			},
			setup() {
				const instance = currentInstance;
				markAsyncBoundary(instance);
				if (resolvedComp) return () => createInnerComp(resolvedComp, instance);
				const onError = (err) => {
					pendingRequest = null;
					handleError(err, instance, 13, !errorComponent, true);
				};
				if (suspensible && instance.suspense || isInSSRComponentSetup) return load().then((comp) => {
					return () => createInnerComp(comp, instance);
				}).catch((err) => {
					onError(err);
					return () => errorComponent ? createVNode(errorComponent, { error: err }) : null;
				});
				const loaded = reactivity.ref(false);
				const error = reactivity.ref();
				const delayed = reactivity.ref(!!delay);
				let timeoutTimer;
				let delayTimer;
				reactivity.onScopeDispose(() => {
					if (timeoutTimer != null) clearTimeout(timeoutTimer);
					if (delayTimer != null) clearTimeout(delayTimer);
				});
				if (delay) delayTimer = setTimeout(() => {
					if (instance.isUnmounted) return;
					delayed.value = false;
				}, delay);
				if (timeout != null) timeoutTimer = setTimeout(() => {
					if (instance.isUnmounted) return;
					if (!loaded.value && !error.value) {
						const err = /* @__PURE__ */ new Error(`Async component timed out after ${timeout}ms.`);
						onError(err);
						error.value = err;
					}
				}, timeout);
				load().then(() => {
					if (instance.isUnmounted) return;
					loaded.value = true;
					if (instance.parent && isKeepAlive(instance.parent.vnode)) instance.parent.update();
				}).catch((err) => {
					if (instance.isUnmounted) {
						pendingRequest = null;
						return;
					}
					onError(err);
					error.value = err;
				});
				return () => {
					if (loaded.value && resolvedComp) return createInnerComp(resolvedComp, instance);
					else if (error.value && errorComponent) return createVNode(errorComponent, { error: error.value });
					else if (loadingComponent && !delayed.value) return createInnerComp(loadingComponent, instance);
				};
			}
		});
	}
	function createInnerComp(comp, parent) {
		const { ref: ref2, props, children, ce } = parent.vnode;
		const vnode = createVNode(comp, props, children);
		vnode.ref = ref2;
		vnode.ce = ce;
		delete parent.vnode.ce;
		return vnode;
	}
	var isKeepAlive = (vnode) => vnode.type.__isKeepAlive;
	var KeepAlive = {
		name: `KeepAlive`,
		__isKeepAlive: true,
		props: {
			include: [
				String,
				RegExp,
				Array
			],
			exclude: [
				String,
				RegExp,
				Array
			],
			max: [String, Number]
		},
		setup(props, { slots }) {
			const instance = getCurrentInstance();
			const sharedContext = instance.ctx;
			if (!sharedContext.renderer) return () => {
				const children = slots.default && slots.default();
				return children && children.length === 1 ? children[0] : children;
			};
			const cache = /* @__PURE__ */ new Map();
			const keys = /* @__PURE__ */ new Set();
			let current = null;
			const parentSuspense = instance.suspense;
			const { renderer: { p: patch, m: move, um: _unmount, o: { createElement } } } = sharedContext;
			const storageContainer = createElement("div");
			sharedContext.activate = (vnode, container, anchor, namespace, optimized) => {
				const instance2 = vnode.component;
				move(vnode, container, anchor, 0, parentSuspense);
				patch(instance2.vnode, vnode, container, anchor, instance2, parentSuspense, namespace, vnode.slotScopeIds, optimized);
				queuePostRenderEffect(() => {
					instance2.isDeactivated = false;
					if (instance2.a) shared.invokeArrayFns(instance2.a);
					const vnodeHook = vnode.props && vnode.props.onVnodeMounted;
					if (vnodeHook) invokeVNodeHook(vnodeHook, instance2.parent, vnode);
				}, parentSuspense);
			};
			sharedContext.deactivate = (vnode) => {
				const cached = cache.get(vnode.key == null ? vnode.type : vnode.key);
				if (!cached || cached.component !== vnode.component) return false;
				const instance2 = vnode.component;
				invalidateMount(instance2.m);
				invalidateMount(instance2.a);
				move(vnode, storageContainer, null, 1, parentSuspense);
				queuePostRenderEffect(() => {
					if (instance2.da) shared.invokeArrayFns(instance2.da);
					const vnodeHook = vnode.props && vnode.props.onVnodeUnmounted;
					if (vnodeHook) invokeVNodeHook(vnodeHook, instance2.parent, vnode);
					instance2.isDeactivated = true;
				}, parentSuspense);
				return true;
			};
			function unmount(vnode) {
				resetShapeFlag(vnode);
				_unmount(vnode, instance, parentSuspense, true);
			}
			function pruneCache(filter) {
				cache.forEach((vnode, key) => {
					const name = getComponentName(isAsyncWrapper(vnode) ? vnode.type.__asyncResolved || {} : vnode.type);
					if (name && !filter(name)) pruneCacheEntry(key);
				});
			}
			function pruneCacheEntry(key) {
				const cached = cache.get(key);
				if (cached && (!current || !isSameVNodeType(cached, current))) unmount(cached);
				else if (current) {
					resetShapeFlag(current);
					if (cached) resetShapeFlag(cached);
				}
				cache.delete(key);
				keys.delete(key);
			}
			watch(() => [props.include, props.exclude], ([include, exclude]) => {
				include && pruneCache((name) => matches(include, name));
				exclude && pruneCache((name) => !matches(exclude, name));
			}, {
				flush: "post",
				deep: true
			});
			let pendingCacheKey = null;
			const cacheSubtree = () => {
				if (pendingCacheKey != null) {
					if (isSuspense(instance.subTree.type)) {
						const cacheInnerChild = () => {
							const vnode = getInnerChild(instance.subTree);
							if (vnode.component) cache.set(pendingCacheKey, vnode);
						};
						if (instance.subTree.suspense.pendingBranch) queuePostRenderEffect(cacheInnerChild, instance.subTree.suspense);
						else cacheInnerChild();
					} else cache.set(pendingCacheKey, getInnerChild(instance.subTree));
				}
			};
			onMounted(cacheSubtree);
			onUpdated(cacheSubtree);
			onBeforeUnmount(() => {
				cache.forEach((cached) => {
					const { subTree, suspense } = instance;
					const vnode = getInnerChild(subTree);
					if (cached.type === vnode.type && cached.key === vnode.key) {
						resetShapeFlag(vnode);
						const da = vnode.component.da;
						da && queuePostRenderEffect(da, suspense);
						return;
					}
					unmount(cached);
				});
			});
			return () => {
				pendingCacheKey = null;
				if (!slots.default) return current = null;
				const children = slots.default();
				const rawVNode = children[0];
				if (children.length > 1) {
					current = null;
					return children;
				} else if (!isVNode(rawVNode) || !(rawVNode.shapeFlag & 4) && !(rawVNode.shapeFlag & 128)) {
					current = null;
					return rawVNode;
				}
				let vnode = getInnerChild(rawVNode);
				if (vnode.type === Comment) {
					current = null;
					return vnode;
				}
				const comp = vnode.type;
				const name = getComponentName(isAsyncWrapper(vnode) ? vnode.type.__asyncResolved || {} : comp);
				const { include, exclude, max } = props;
				if (include && (!name || !matches(include, name)) || exclude && name && matches(exclude, name)) {
					vnode.shapeFlag &= -257;
					current = vnode;
					return rawVNode;
				}
				const key = vnode.key == null ? comp : vnode.key;
				const cachedVNode = cache.get(key);
				if (vnode.el) {
					vnode = cloneVNode(vnode);
					if (rawVNode.shapeFlag & 128) rawVNode.ssContent = vnode;
				}
				pendingCacheKey = key;
				if (cachedVNode) {
					vnode.el = cachedVNode.el;
					vnode.component = cachedVNode.component;
					if (vnode.transition) setTransitionHooks(vnode, vnode.transition);
					vnode.shapeFlag |= 512;
					keys.delete(key);
					keys.add(key);
				} else {
					keys.add(key);
					if (max && keys.size > parseInt(max, 10)) pruneCacheEntry(keys.values().next().value);
				}
				vnode.shapeFlag |= 256;
				current = vnode;
				return isSuspense(rawVNode.type) ? rawVNode : vnode;
			};
		}
	};
	function matches(pattern, name) {
		if (shared.isArray(pattern)) return pattern.some((p) => matches(p, name));
		else if (shared.isString(pattern)) return pattern.split(",").includes(name);
		else if (shared.isRegExp(pattern)) {
			pattern.lastIndex = 0;
			return pattern.test(name);
		}
		return false;
	}
	function onActivated(hook, target) {
		registerKeepAliveHook(hook, "a", target);
	}
	function onDeactivated(hook, target) {
		registerKeepAliveHook(hook, "da", target);
	}
	function registerKeepAliveHook(hook, type, target = currentInstance) {
		const wrappedHook = hook.__wdc || (hook.__wdc = () => {
			let current = target;
			while (current) {
				if (current.isDeactivated) return;
				current = current.parent;
			}
			return hook();
		});
		injectHook(type, wrappedHook, target);
		if (target) {
			let current = target.parent;
			while (current && current.parent) {
				if (isKeepAlive(current.parent.vnode)) injectToKeepAliveRoot(wrappedHook, type, target, current);
				current = current.parent;
			}
		}
	}
	function injectToKeepAliveRoot(hook, type, target, keepAliveRoot) {
		const injected = injectHook(type, hook, keepAliveRoot, true);
		const removal = injectHook("um", () => shared.remove(keepAliveRoot[type], injected), target);
		removal.flags = 16;
	}
	function resetShapeFlag(vnode) {
		vnode.shapeFlag &= -257;
		vnode.shapeFlag &= -513;
	}
	function getInnerChild(vnode) {
		return vnode.shapeFlag & 128 ? vnode.ssContent : vnode;
	}
	function injectHook(type, hook, target = currentInstance, prepend = false) {
		if (target) {
			const hooks = target[type] || (target[type] = []);
			const wrappedHook = hook.__weh || (hook.__weh = (...args) => {
				reactivity.pauseTracking();
				const reset = setCurrentInstance(target);
				const res = callWithAsyncErrorHandling(hook, target, type, args);
				reset();
				reactivity.resetTracking();
				return res;
			});
			if (prepend) hooks.unshift(wrappedHook);
			else hooks.push(wrappedHook);
			return wrappedHook;
		}
	}
	var createHook = (lifecycle) => (hook, target = currentInstance) => {
		if (!isInSSRComponentSetup || lifecycle === "sp") injectHook(lifecycle, (...args) => hook(...args), target);
	};
	var onBeforeMount = createHook("bm");
	var onMounted = createHook("m");
	var onBeforeUpdate = createHook("bu");
	var onUpdated = createHook("u");
	var onBeforeUnmount = createHook("bum");
	var onUnmounted = createHook("um");
	var onServerPrefetch = createHook("sp");
	var onRenderTriggered = createHook("rtg");
	var onRenderTracked = createHook("rtc");
	function onErrorCaptured(hook, target = currentInstance) {
		injectHook("ec", hook, target);
	}
	var COMPONENTS = "components";
	var DIRECTIVES = "directives";
	function resolveComponent(name, maybeSelfReference) {
		return resolveAsset(COMPONENTS, name, true, maybeSelfReference) || name;
	}
	var NULL_DYNAMIC_COMPONENT = /* @__PURE__ */ Symbol.for("v-ndc");
	function resolveDynamicComponent(component) {
		if (shared.isString(component)) return resolveAsset(COMPONENTS, component, false) || component;
		else return component || NULL_DYNAMIC_COMPONENT;
	}
	function resolveDirective(name) {
		return resolveAsset(DIRECTIVES, name);
	}
	function resolveAsset(type, name, warnMissing = true, maybeSelfReference = false) {
		const instance = currentRenderingInstance || currentInstance;
		if (instance) {
			const Component = instance.type;
			if (type === COMPONENTS) {
				const selfName = getComponentName(Component, false);
				if (selfName && (selfName === name || selfName === shared.camelize(name) || selfName === shared.capitalize(shared.camelize(name)))) return Component;
			}
			const res = resolve(instance[type] || Component[type], name) || resolve(instance.appContext[type], name);
			if (!res && maybeSelfReference) return Component;
			return res;
		}
	}
	function resolve(registry, name) {
		return registry && (registry[name] || registry[shared.camelize(name)] || registry[shared.capitalize(shared.camelize(name))]);
	}
	function renderList(source, renderItem, cache, index) {
		let ret;
		const cached = cache && cache[index];
		const sourceIsArray = shared.isArray(source);
		if (sourceIsArray || shared.isString(source)) {
			const sourceIsReactiveArray = sourceIsArray && reactivity.isReactive(source);
			let needsWrap = false;
			let isReadonlySource = false;
			if (sourceIsReactiveArray) {
				needsWrap = !reactivity.isShallow(source);
				isReadonlySource = reactivity.isReadonly(source);
				source = reactivity.shallowReadArray(source);
			}
			ret = new Array(source.length);
			for (let i = 0, l = source.length; i < l; i++) ret[i] = renderItem(needsWrap ? isReadonlySource ? reactivity.toReadonly(reactivity.toReactive(source[i])) : reactivity.toReactive(source[i]) : source[i], i, void 0, cached && cached[i]);
		} else if (typeof source === "number") {
			if (!Number.isInteger(source) || source < 0) ret = [];
			else {
				ret = new Array(source);
				for (let i = 0; i < source; i++) ret[i] = renderItem(i + 1, i, void 0, cached && cached[i]);
			}
		} else if (shared.isObject(source)) {
			if (source[Symbol.iterator]) ret = Array.from(source, (item, i) => renderItem(item, i, void 0, cached && cached[i]));
			else {
				const keys = Object.keys(source);
				ret = new Array(keys.length);
				for (let i = 0, l = keys.length; i < l; i++) {
					const key = keys[i];
					ret[i] = renderItem(source[key], key, i, cached && cached[i]);
				}
			}
		} else ret = [];
		if (cache) cache[index] = ret;
		return ret;
	}
	function createSlots(slots, dynamicSlots) {
		for (let i = 0; i < dynamicSlots.length; i++) {
			const slot = dynamicSlots[i];
			if (shared.isArray(slot)) for (let j = 0; j < slot.length; j++) slots[slot[j].name] = slot[j].fn;
			else if (slot) slots[slot.name] = slot.key ? (...args) => {
				const res = slot.fn(...args);
				if (res) res.key = slot.key;
				return res;
			} : slot.fn;
		}
		return slots;
	}
	function renderSlot(slots, name, props, fallback, noSlotted, branchKey) {
		if (props == null) props = {};
		if (currentRenderingInstance.ce || currentRenderingInstance.parent && isAsyncWrapper(currentRenderingInstance.parent) && currentRenderingInstance.parent.ce) {
			const slotProps = branchKey != null && props.key == null ? shared.extend({}, props, { key: branchKey }) : props;
			const hasProps = Object.keys(slotProps).length > 0;
			if (name !== "default") slotProps.name = name;
			return openBlock(), createBlock(Fragment, null, [createVNode("slot", slotProps, fallback && fallback())], hasProps ? -2 : 64);
		}
		let slot = slots[name];
		if (slot && slot._c) slot._d = false;
		const prevStackSize = blockStack.length;
		openBlock();
		let rendered;
		try {
			const validSlotContent = slot && ensureValidVNode(slot(props));
			const slotKey = props.key || branchKey || validSlotContent && validSlotContent.key;
			rendered = createBlock(Fragment, { key: (slotKey && !shared.isSymbol(slotKey) ? slotKey : `_${name}`) + (!validSlotContent && fallback ? "_fb" : "") }, validSlotContent || (fallback ? fallback() : []), validSlotContent && slots._ === 1 ? 64 : -2);
		} catch (err) {
			for (let i = blockStack.length; i > prevStackSize; i--) closeBlock();
			throw err;
		} finally {
			if (slot && slot._c) slot._d = true;
		}
		if (!noSlotted && rendered.scopeId) rendered.slotScopeIds = [rendered.scopeId + "-s"];
		return rendered;
	}
	function ensureValidVNode(vnodes) {
		return vnodes.some((child) => {
			if (!isVNode(child)) return true;
			if (child.type === Comment) return false;
			if (child.type === Fragment && !ensureValidVNode(child.children)) return false;
			return true;
		}) ? vnodes : null;
	}
	function toHandlers(obj, preserveCaseIfNecessary) {
		const ret = {};
		for (const key in obj) ret[preserveCaseIfNecessary && /[A-Z]/.test(key) ? `on:${key}` : shared.toHandlerKey(key)] = obj[key];
		return ret;
	}
	var getPublicInstance = (i) => {
		if (!i) return null;
		if (isStatefulComponent(i)) return getComponentPublicInstance(i);
		return getPublicInstance(i.parent);
	};
	var publicPropertiesMap = /* @__PURE__ */ shared.extend(/* @__PURE__ */ Object.create(null), {
		$: (i) => i,
		$el: (i) => i.vnode.el,
		$data: (i) => i.data,
		$props: (i) => i.props,
		$attrs: (i) => i.attrs,
		$slots: (i) => i.slots,
		$refs: (i) => i.refs,
		$parent: (i) => getPublicInstance(i.parent),
		$root: (i) => getPublicInstance(i.root),
		$host: (i) => i.ce,
		$emit: (i) => i.emit,
		$options: (i) => resolveMergedOptions(i),
		$forceUpdate: (i) => i.f || (i.f = () => {
			queueJob(i.update);
		}),
		$nextTick: (i) => i.n || (i.n = nextTick.bind(i.proxy)),
		$watch: (i) => instanceWatch.bind(i)
	});
	var hasSetupBinding = (state, key) => state !== shared.EMPTY_OBJ && !state.__isScriptSetup && shared.hasOwn(state, key);
	var PublicInstanceProxyHandlers = {
		get({ _: instance }, key) {
			if (key === "__v_skip") return true;
			const { ctx, setupState, data, props, accessCache, type, appContext } = instance;
			if (key[0] !== "$") {
				const n = accessCache[key];
				if (n !== void 0) switch (n) {
					case 1: return setupState[key];
					case 2: return data[key];
					case 4: return ctx[key];
					case 3: return props[key];
				}
				else if (hasSetupBinding(setupState, key)) {
					accessCache[key] = 1;
					return setupState[key];
				} else if (data !== shared.EMPTY_OBJ && shared.hasOwn(data, key)) {
					accessCache[key] = 2;
					return data[key];
				} else if (shared.hasOwn(props, key)) {
					accessCache[key] = 3;
					return props[key];
				} else if (ctx !== shared.EMPTY_OBJ && shared.hasOwn(ctx, key)) {
					accessCache[key] = 4;
					return ctx[key];
				} else if (shouldCacheAccess) accessCache[key] = 0;
			}
			const publicGetter = publicPropertiesMap[key];
			let cssModule, globalProperties;
			if (publicGetter) {
				if (key === "$attrs") reactivity.track(instance.attrs, "get", "");
				return publicGetter(instance);
			} else if ((cssModule = type.__cssModules) && (cssModule = cssModule[key])) return cssModule;
			else if (ctx !== shared.EMPTY_OBJ && shared.hasOwn(ctx, key)) {
				accessCache[key] = 4;
				return ctx[key];
			} else if (globalProperties = appContext.config.globalProperties, shared.hasOwn(globalProperties, key)) return globalProperties[key];
		},
		set({ _: instance }, key, value) {
			const { data, setupState, ctx } = instance;
			if (hasSetupBinding(setupState, key)) {
				setupState[key] = value;
				return true;
			} else if (data !== shared.EMPTY_OBJ && shared.hasOwn(data, key)) {
				data[key] = value;
				return true;
			} else if (shared.hasOwn(instance.props, key)) return false;
			if (key[0] === "$" && key.slice(1) in instance) return false;
			else ctx[key] = value;
			return true;
		},
		has({ _: { data, setupState, accessCache, ctx, appContext, props, type } }, key) {
			let cssModules;
			return !!(accessCache[key] || data !== shared.EMPTY_OBJ && key[0] !== "$" && shared.hasOwn(data, key) || hasSetupBinding(setupState, key) || shared.hasOwn(props, key) || shared.hasOwn(ctx, key) || shared.hasOwn(publicPropertiesMap, key) || shared.hasOwn(appContext.config.globalProperties, key) || (cssModules = type.__cssModules) && cssModules[key]);
		},
		defineProperty(target, key, descriptor) {
			if (descriptor.get != null) target._.accessCache[key] = 0;
			else if (shared.hasOwn(descriptor, "value")) this.set(target, key, descriptor.value, null);
			return Reflect.defineProperty(target, key, descriptor);
		}
	};
	var RuntimeCompiledPublicInstanceProxyHandlers = /* @__PURE__ */ shared.extend({}, PublicInstanceProxyHandlers, {
		get(target, key) {
			if (key === Symbol.unscopables) return;
			return PublicInstanceProxyHandlers.get(target, key, target);
		},
		has(_, key) {
			return key[0] !== "_" && !shared.isGloballyAllowed(key);
		}
	});
	function defineProps() {
		return null;
	}
	function defineEmits() {
		return null;
	}
	function defineExpose(exposed) {}
	function defineOptions(options) {}
	function defineSlots() {
		return null;
	}
	function defineModel() {}
	function withDefaults(props, defaults) {
		return null;
	}
	function useSlots() {
		return getContext().slots;
	}
	function useAttrs() {
		return getContext().attrs;
	}
	function getContext(calledFunctionName) {
		const i = getCurrentInstance();
		return i.setupContext || (i.setupContext = createSetupContext(i));
	}
	function normalizePropsOrEmits(props) {
		return shared.isArray(props) ? props.reduce((normalized, p) => (normalized[p] = null, normalized), {}) : props;
	}
	function mergeDefaults(raw, defaults) {
		const props = normalizePropsOrEmits(raw);
		for (const key in defaults) {
			if (key.startsWith("__skip")) continue;
			let opt = props[key];
			if (opt) {
				if (shared.isArray(opt) || shared.isFunction(opt)) opt = props[key] = {
					type: opt,
					default: defaults[key]
				};
				else opt.default = defaults[key];
			} else if (opt === null) opt = props[key] = { default: defaults[key] };
			if (opt && defaults[`__skip_${key}`]) opt.skipFactory = true;
		}
		return props;
	}
	function mergeModels(a, b) {
		if (!a || !b) return a || b;
		if (shared.isArray(a) && shared.isArray(b)) return a.concat(b);
		return shared.extend({}, normalizePropsOrEmits(a), normalizePropsOrEmits(b));
	}
	function createPropsRestProxy(props, excludedKeys) {
		const ret = {};
		for (const key in props) if (!excludedKeys.includes(key)) Object.defineProperty(ret, key, {
			enumerable: true,
			get: () => props[key]
		});
		return ret;
	}
	function withAsyncContext(getAwaitable) {
		const ctx = getCurrentInstance();
		const inSSRSetup = isInSSRComponentSetup;
		let awaitable = getAwaitable();
		unsetCurrentInstance();
		if (inSSRSetup) setInSSRSetupState(false);
		const restore = () => {
			setCurrentInstance(ctx);
			if (inSSRSetup) setInSSRSetupState(true);
		};
		const cleanup = () => {
			if (getCurrentInstance() !== ctx) ctx.scope.off();
			unsetCurrentInstance();
			if (inSSRSetup) setInSSRSetupState(false);
		};
		if (shared.isPromise(awaitable)) awaitable = awaitable.catch((e) => {
			restore();
			Promise.resolve().then(() => Promise.resolve().then(cleanup));
			throw e;
		});
		return [awaitable, () => {
			restore();
			Promise.resolve().then(cleanup);
		}];
	}
	var shouldCacheAccess = true;
	function applyOptions(instance) {
		const options = resolveMergedOptions(instance);
		const publicThis = instance.proxy;
		const ctx = instance.ctx;
		shouldCacheAccess = false;
		if (options.beforeCreate) callHook(options.beforeCreate, instance, "bc");
		const { data: dataOptions, computed: computedOptions, methods, watch: watchOptions, provide: provideOptions, inject: injectOptions, created, beforeMount, mounted, beforeUpdate, updated, activated, deactivated, beforeDestroy, beforeUnmount, destroyed, unmounted, render, renderTracked, renderTriggered, errorCaptured, serverPrefetch, expose, inheritAttrs, components, directives, filters } = options;
		const checkDuplicateProperties = null;
		if (injectOptions) resolveInjections(injectOptions, ctx, checkDuplicateProperties);
		if (methods) for (const key in methods) {
			const methodHandler = methods[key];
			if (shared.isFunction(methodHandler)) ctx[key] = methodHandler.bind(publicThis);
		}
		if (dataOptions) {
			const data = dataOptions.call(publicThis, publicThis);
			if (!shared.isObject(data));
			else instance.data = reactivity.reactive(data);
		}
		shouldCacheAccess = true;
		if (computedOptions) for (const key in computedOptions) {
			const opt = computedOptions[key];
			const c = computed({
				get: shared.isFunction(opt) ? opt.bind(publicThis, publicThis) : shared.isFunction(opt.get) ? opt.get.bind(publicThis, publicThis) : shared.NOOP,
				set: !shared.isFunction(opt) && shared.isFunction(opt.set) ? opt.set.bind(publicThis) : shared.NOOP
			});
			Object.defineProperty(ctx, key, {
				enumerable: true,
				configurable: true,
				get: () => c.value,
				set: (v) => c.value = v
			});
		}
		if (watchOptions) for (const key in watchOptions) createWatcher(watchOptions[key], ctx, publicThis, key);
		if (provideOptions) {
			const provides = shared.isFunction(provideOptions) ? provideOptions.call(publicThis) : provideOptions;
			Reflect.ownKeys(provides).forEach((key) => {
				provide(key, provides[key]);
			});
		}
		if (created) callHook(created, instance, "c");
		function registerLifecycleHook(register, hook) {
			if (shared.isArray(hook)) hook.forEach((_hook) => register(_hook.bind(publicThis)));
			else if (hook) register(hook.bind(publicThis));
		}
		registerLifecycleHook(onBeforeMount, beforeMount);
		registerLifecycleHook(onMounted, mounted);
		registerLifecycleHook(onBeforeUpdate, beforeUpdate);
		registerLifecycleHook(onUpdated, updated);
		registerLifecycleHook(onActivated, activated);
		registerLifecycleHook(onDeactivated, deactivated);
		registerLifecycleHook(onErrorCaptured, errorCaptured);
		registerLifecycleHook(onRenderTracked, renderTracked);
		registerLifecycleHook(onRenderTriggered, renderTriggered);
		registerLifecycleHook(onBeforeUnmount, beforeUnmount);
		registerLifecycleHook(onUnmounted, unmounted);
		registerLifecycleHook(onServerPrefetch, serverPrefetch);
		if (shared.isArray(expose)) {
			if (expose.length) {
				const exposed = instance.exposed || (instance.exposed = {});
				expose.forEach((key) => {
					Object.defineProperty(exposed, key, {
						get: () => publicThis[key],
						set: (val) => publicThis[key] = val,
						enumerable: true
					});
				});
			} else if (!instance.exposed) instance.exposed = {};
		}
		if (render && instance.render === shared.NOOP) instance.render = render;
		if (inheritAttrs != null) instance.inheritAttrs = inheritAttrs;
		if (components) instance.components = components;
		if (directives) instance.directives = directives;
		if (serverPrefetch) markAsyncBoundary(instance);
	}
	function resolveInjections(injectOptions, ctx, checkDuplicateProperties = shared.NOOP) {
		if (shared.isArray(injectOptions)) injectOptions = normalizeInject(injectOptions);
		for (const key in injectOptions) {
			const opt = injectOptions[key];
			let injected;
			if (shared.isObject(opt)) {
				if ("default" in opt) injected = inject(opt.from || key, opt.default, true);
				else injected = inject(opt.from || key);
			} else injected = inject(opt);
			if (reactivity.isRef(injected)) Object.defineProperty(ctx, key, {
				enumerable: true,
				configurable: true,
				get: () => injected.value,
				set: (v) => injected.value = v
			});
			else ctx[key] = injected;
		}
	}
	function callHook(hook, instance, type) {
		callWithAsyncErrorHandling(shared.isArray(hook) ? hook.map((h) => h.bind(instance.proxy)) : hook.bind(instance.proxy), instance, type);
	}
	function createWatcher(raw, ctx, publicThis, key) {
		let getter = key.includes(".") ? createPathGetter(publicThis, key) : () => publicThis[key];
		if (shared.isString(raw)) {
			const handler = ctx[raw];
			if (shared.isFunction(handler)) watch(getter, handler);
		} else if (shared.isFunction(raw)) watch(getter, raw.bind(publicThis));
		else if (shared.isObject(raw)) {
			if (shared.isArray(raw)) raw.forEach((r) => createWatcher(r, ctx, publicThis, key));
			else {
				const handler = shared.isFunction(raw.handler) ? raw.handler.bind(publicThis) : ctx[raw.handler];
				if (shared.isFunction(handler)) watch(getter, handler, raw);
			}
		}
	}
	function resolveMergedOptions(instance) {
		const base = instance.type;
		const { mixins, extends: extendsOptions } = base;
		const { mixins: globalMixins, optionsCache: cache, config: { optionMergeStrategies } } = instance.appContext;
		const cached = cache.get(base);
		let resolved;
		if (cached) resolved = cached;
		else if (!globalMixins.length && !mixins && !extendsOptions) resolved = base;
		else {
			resolved = {};
			if (globalMixins.length) globalMixins.forEach((m) => mergeOptions(resolved, m, optionMergeStrategies, true));
			mergeOptions(resolved, base, optionMergeStrategies);
		}
		if (shared.isObject(base)) cache.set(base, resolved);
		return resolved;
	}
	function mergeOptions(to, from, strats, asMixin = false) {
		const { mixins, extends: extendsOptions } = from;
		if (extendsOptions) mergeOptions(to, extendsOptions, strats, true);
		if (mixins) mixins.forEach((m) => mergeOptions(to, m, strats, true));
		for (const key in from) if (asMixin && key === "expose");
		else {
			const strat = internalOptionMergeStrats[key] || strats && strats[key];
			to[key] = strat ? strat(to[key], from[key]) : from[key];
		}
		return to;
	}
	var internalOptionMergeStrats = {
		data: mergeDataFn,
		props: mergeEmitsOrPropsOptions,
		emits: mergeEmitsOrPropsOptions,
		methods: mergeObjectOptions,
		computed: mergeObjectOptions,
		beforeCreate: mergeAsArray,
		created: mergeAsArray,
		beforeMount: mergeAsArray,
		mounted: mergeAsArray,
		beforeUpdate: mergeAsArray,
		updated: mergeAsArray,
		beforeDestroy: mergeAsArray,
		beforeUnmount: mergeAsArray,
		destroyed: mergeAsArray,
		unmounted: mergeAsArray,
		activated: mergeAsArray,
		deactivated: mergeAsArray,
		errorCaptured: mergeAsArray,
		serverPrefetch: mergeAsArray,
		components: mergeObjectOptions,
		directives: mergeObjectOptions,
		watch: mergeWatchOptions,
		provide: mergeDataFn,
		inject: mergeInject
	};
	function mergeDataFn(to, from) {
		if (!from) return to;
		if (!to) return from;
		return function mergedDataFn() {
			return shared.extend(shared.isFunction(to) ? to.call(this, this) : to, shared.isFunction(from) ? from.call(this, this) : from);
		};
	}
	function mergeInject(to, from) {
		return mergeObjectOptions(normalizeInject(to), normalizeInject(from));
	}
	function normalizeInject(raw) {
		if (shared.isArray(raw)) {
			const res = {};
			for (let i = 0; i < raw.length; i++) res[raw[i]] = raw[i];
			return res;
		}
		return raw;
	}
	function mergeAsArray(to, from) {
		return to ? [...new Set([].concat(to, from))] : from;
	}
	function mergeObjectOptions(to, from) {
		return to ? shared.extend(/* @__PURE__ */ Object.create(null), to, from) : from;
	}
	function mergeEmitsOrPropsOptions(to, from) {
		if (to) {
			if (shared.isArray(to) && shared.isArray(from)) return [.../* @__PURE__ */ new Set([...to, ...from])];
			return shared.extend(/* @__PURE__ */ Object.create(null), normalizePropsOrEmits(to), normalizePropsOrEmits(from != null ? from : {}));
		} else return from;
	}
	function mergeWatchOptions(to, from) {
		if (!to) return from;
		if (!from) return to;
		const merged = shared.extend(/* @__PURE__ */ Object.create(null), to);
		for (const key in from) merged[key] = mergeAsArray(to[key], from[key]);
		return merged;
	}
	function createAppContext() {
		return {
			app: null,
			config: {
				isNativeTag: shared.NO,
				performance: false,
				globalProperties: {},
				optionMergeStrategies: {},
				errorHandler: void 0,
				warnHandler: void 0,
				compilerOptions: {}
			},
			mixins: [],
			components: {},
			directives: {},
			provides: /* @__PURE__ */ Object.create(null),
			optionsCache: /* @__PURE__ */ new WeakMap(),
			propsCache: /* @__PURE__ */ new WeakMap(),
			emitsCache: /* @__PURE__ */ new WeakMap()
		};
	}
	var uid$1 = 0;
	function createAppAPI(render, hydrate) {
		return function createApp(rootComponent, rootProps = null) {
			if (!shared.isFunction(rootComponent)) rootComponent = shared.extend({}, rootComponent);
			if (rootProps != null && !shared.isObject(rootProps)) rootProps = null;
			const context = createAppContext();
			const installedPlugins = /* @__PURE__ */ new WeakSet();
			const pluginCleanupFns = [];
			let isMounted = false;
			const app = context.app = {
				_uid: uid$1++,
				_component: rootComponent,
				_props: rootProps,
				_container: null,
				_context: context,
				_instance: null,
				version,
				get config() {
					return context.config;
				},
				set config(v) {},
				use(plugin, ...options) {
					if (installedPlugins.has(plugin));
					else if (plugin && shared.isFunction(plugin.install)) {
						installedPlugins.add(plugin);
						plugin.install(app, ...options);
					} else if (shared.isFunction(plugin)) {
						installedPlugins.add(plugin);
						plugin(app, ...options);
					}
					return app;
				},
				mixin(mixin) {
					if (!context.mixins.includes(mixin)) context.mixins.push(mixin);
					return app;
				},
				component(name, component) {
					if (!component) return context.components[name];
					context.components[name] = component;
					return app;
				},
				directive(name, directive) {
					if (!directive) return context.directives[name];
					context.directives[name] = directive;
					return app;
				},
				mount(rootContainer, isHydrate, namespace) {
					if (!isMounted) {
						const vnode = app._ceVNode || createVNode(rootComponent, rootProps);
						vnode.appContext = context;
						if (namespace === true) namespace = "svg";
						else if (namespace === false) namespace = void 0;
						if (isHydrate && hydrate) hydrate(vnode, rootContainer);
						else render(vnode, rootContainer, namespace);
						isMounted = true;
						app._container = rootContainer;
						rootContainer.__vue_app__ = app;
						return getComponentPublicInstance(vnode.component);
					}
				},
				onUnmount(cleanupFn) {
					pluginCleanupFns.push(cleanupFn);
				},
				unmount() {
					if (isMounted) {
						callWithAsyncErrorHandling(pluginCleanupFns, app._instance, 16);
						render(null, app._container);
						delete app._container.__vue_app__;
					}
				},
				provide(key, value) {
					context.provides[key] = value;
					return app;
				},
				runWithContext(fn) {
					const lastApp = currentApp;
					currentApp = app;
					try {
						return fn();
					} finally {
						currentApp = lastApp;
					}
				}
			};
			return app;
		};
	}
	var currentApp = null;
	function useModel(props, name, options = shared.EMPTY_OBJ) {
		const i = getCurrentInstance();
		const camelizedName = shared.camelize(name);
		const hyphenatedName = shared.hyphenate(name);
		const modifiers = getModelModifiers(props, camelizedName);
		const res = reactivity.customRef((track, trigger) => {
			let localValue;
			let prevSetValue = shared.EMPTY_OBJ;
			let prevEmittedValue;
			watchSyncEffect(() => {
				const propValue = props[camelizedName];
				if (shared.hasChanged(localValue, propValue)) {
					localValue = propValue;
					trigger();
				}
			});
			return {
				get() {
					track();
					return options.get ? options.get(localValue) : localValue;
				},
				set(value) {
					const emittedValue = options.set ? options.set(value) : value;
					if (!shared.hasChanged(emittedValue, localValue) && !(prevSetValue !== shared.EMPTY_OBJ && shared.hasChanged(value, prevSetValue))) return;
					const rawProps = i.vnode.props;
					const hasVModel = !!(rawProps && (name in rawProps || camelizedName in rawProps || hyphenatedName in rawProps) && (`onUpdate:${name}` in rawProps || `onUpdate:${camelizedName}` in rawProps || `onUpdate:${hyphenatedName}` in rawProps));
					if (!hasVModel) {
						localValue = value;
						trigger();
					}
					i.emit(`update:${name}`, emittedValue);
					if (shared.hasChanged(value, prevSetValue) && (shared.hasChanged(value, emittedValue) && !shared.hasChanged(emittedValue, prevEmittedValue) || hasVModel && prevSetValue !== shared.EMPTY_OBJ && !shared.hasChanged(emittedValue, localValue))) trigger();
					prevSetValue = value;
					prevEmittedValue = emittedValue;
				}
			};
		});
		res[Symbol.iterator] = () => {
			let i2 = 0;
			return { next() {
				if (i2 < 2) return {
					value: i2++ ? modifiers || shared.EMPTY_OBJ : res,
					done: false
				};
				else return { done: true };
			} };
		};
		return res;
	}
	var getModelModifiers = (props, modelName) => {
		return modelName === "modelValue" || modelName === "model-value" ? props.modelModifiers : props[`${modelName}Modifiers`] || props[`${shared.camelize(modelName)}Modifiers`] || props[`${shared.hyphenate(modelName)}Modifiers`];
	};
	function emit(instance, event, ...rawArgs) {
		if (instance.isUnmounted) return;
		const props = instance.vnode.props || shared.EMPTY_OBJ;
		let args = rawArgs;
		const isModelListener = event.startsWith("update:");
		const modifiers = isModelListener && getModelModifiers(props, event.slice(7));
		if (modifiers) {
			if (modifiers.trim) args = rawArgs.map((a) => shared.isString(a) ? a.trim() : a);
			if (modifiers.number) args = args.map(shared.looseToNumber);
		}
		let handlerName;
		let handler = props[handlerName = shared.toHandlerKey(event)] || props[handlerName = shared.toHandlerKey(shared.camelize(event))];
		if (!handler && isModelListener) handler = props[handlerName = shared.toHandlerKey(shared.hyphenate(event))];
		if (handler) callWithAsyncErrorHandling(handler, instance, 6, args);
		const onceHandler = props[handlerName + `Once`];
		if (onceHandler) {
			if (!instance.emitted) instance.emitted = {};
			else if (instance.emitted[handlerName]) return;
			instance.emitted[handlerName] = true;
			callWithAsyncErrorHandling(onceHandler, instance, 6, args);
		}
	}
	var mixinEmitsCache = /* @__PURE__ */ new WeakMap();
	function normalizeEmitsOptions(comp, appContext, asMixin = false) {
		const cache = asMixin ? mixinEmitsCache : appContext.emitsCache;
		const cached = cache.get(comp);
		if (cached !== void 0) return cached;
		const raw = comp.emits;
		let normalized = {};
		let hasExtends = false;
		if (!shared.isFunction(comp)) {
			const extendEmits = (raw2) => {
				const normalizedFromExtend = normalizeEmitsOptions(raw2, appContext, true);
				if (normalizedFromExtend) {
					hasExtends = true;
					shared.extend(normalized, normalizedFromExtend);
				}
			};
			if (!asMixin && appContext.mixins.length) appContext.mixins.forEach(extendEmits);
			if (comp.extends) extendEmits(comp.extends);
			if (comp.mixins) comp.mixins.forEach(extendEmits);
		}
		if (!raw && !hasExtends) {
			if (shared.isObject(comp)) cache.set(comp, null);
			return null;
		}
		if (shared.isArray(raw)) raw.forEach((key) => normalized[key] = null);
		else shared.extend(normalized, raw);
		if (shared.isObject(comp)) cache.set(comp, normalized);
		return normalized;
	}
	function isEmitListener(options, key) {
		if (!options || !shared.isOn(key)) return false;
		key = key.slice(2);
		key = key === "Once" ? key : key.replace(/Once$/, "");
		return shared.hasOwn(options, key[0].toLowerCase() + key.slice(1)) || shared.hasOwn(options, shared.hyphenate(key)) || shared.hasOwn(options, key);
	}
	function renderComponentRoot(instance) {
		const { type: Component, vnode, proxy, withProxy, propsOptions: [propsOptions], slots, attrs, emit, render, renderCache, props, data, setupState, ctx, inheritAttrs } = instance;
		const prev = setCurrentRenderingInstance(instance);
		let result;
		let fallthroughAttrs;
		try {
			if (vnode.shapeFlag & 4) {
				const proxyToUse = withProxy || proxy;
				const thisProxy = proxyToUse;
				result = normalizeVNode(render.call(thisProxy, proxyToUse, renderCache, props, setupState, data, ctx));
				fallthroughAttrs = attrs;
			} else {
				const render2 = Component;
				result = normalizeVNode(render2.length > 1 ? render2(props, {
					attrs,
					slots,
					emit
				}) : render2(props, null));
				fallthroughAttrs = Component.props ? attrs : getFunctionalFallthrough(attrs);
			}
		} catch (err) {
			blockStack.length = 0;
			handleError(err, instance, 1);
			result = createVNode(Comment);
		}
		let root = result;
		if (fallthroughAttrs && inheritAttrs !== false) {
			const keys = Object.keys(fallthroughAttrs);
			const { shapeFlag } = root;
			if (keys.length) {
				if (shapeFlag & 7) {
					if (propsOptions && keys.some(shared.isModelListener)) fallthroughAttrs = filterModelListeners(fallthroughAttrs, propsOptions);
					root = cloneVNode(root, fallthroughAttrs, false, true);
				}
			}
		}
		if (vnode.dirs) {
			root = cloneVNode(root, null, false, true);
			root.dirs = root.dirs ? root.dirs.concat(vnode.dirs) : vnode.dirs;
		}
		if (vnode.transition) setTransitionHooks(isTeleport(root.type) ? getInnerChild$1(root) || root : root, vnode.transition);
		result = root;
		setCurrentRenderingInstance(prev);
		return result;
	}
	function filterSingleRoot(children, recurse = true) {
		let singleRoot;
		for (let i = 0; i < children.length; i++) {
			const child = children[i];
			if (isVNode(child)) {
				if (child.type !== Comment || child.children === "v-if") {
					if (singleRoot) return;
					else singleRoot = child;
				}
			} else return;
		}
		return singleRoot;
	}
	var getFunctionalFallthrough = (attrs) => {
		let res;
		for (const key in attrs) if (key === "class" || key === "style" || shared.isOn(key)) (res || (res = {}))[key] = attrs[key];
		return res;
	};
	var filterModelListeners = (attrs, props) => {
		const res = {};
		for (const key in attrs) if (!shared.isModelListener(key) || !(key.slice(9) in props)) res[key] = attrs[key];
		return res;
	};
	function shouldUpdateComponent(prevVNode, nextVNode, optimized) {
		const { props: prevProps, children: prevChildren, component } = prevVNode;
		const { props: nextProps, children: nextChildren, patchFlag } = nextVNode;
		const emits = component.emitsOptions;
		if (nextVNode.dirs || nextVNode.transition) return true;
		if (optimized && patchFlag >= 0) {
			if (patchFlag & 1024) return true;
			if (patchFlag & 16) {
				if (!prevProps) return !!nextProps;
				return hasPropsChanged(prevProps, nextProps, emits);
			} else if (patchFlag & 8) {
				const dynamicProps = nextVNode.dynamicProps;
				for (let i = 0; i < dynamicProps.length; i++) {
					const key = dynamicProps[i];
					if (hasPropValueChanged(nextProps, prevProps, key) && !isEmitListener(emits, key)) return true;
				}
			}
		} else {
			if (prevChildren || nextChildren) {
				if (!nextChildren || !nextChildren.$stable) return true;
			}
			if (prevProps === nextProps) return false;
			if (!prevProps) return !!nextProps;
			if (!nextProps) return true;
			return hasPropsChanged(prevProps, nextProps, emits);
		}
		return false;
	}
	function hasPropsChanged(prevProps, nextProps, emitsOptions) {
		const nextKeys = Object.keys(nextProps);
		if (nextKeys.length !== Object.keys(prevProps).length) return true;
		for (let i = 0; i < nextKeys.length; i++) {
			const key = nextKeys[i];
			if (!shared.hasOwn(prevProps, key) || hasPropValueChanged(nextProps, prevProps, key) && !isEmitListener(emitsOptions, key)) return true;
		}
		return false;
	}
	function hasPropValueChanged(nextProps, prevProps, key) {
		const nextProp = nextProps[key];
		const prevProp = prevProps[key];
		if (key === "style" && shared.isObject(nextProp) && shared.isObject(prevProp)) return !shared.looseEqual(nextProp, prevProp);
		return nextProp !== prevProp;
	}
	function updateHOCHostEl({ vnode, parent, suspense }, el) {
		while (parent) {
			const root = parent.subTree;
			if (root.suspense && root.suspense.activeBranch === vnode) {
				root.suspense.vnode.el = root.el = el;
				vnode = root;
			}
			if (root === vnode) {
				(vnode = parent.vnode).el = el;
				parent = parent.parent;
			} else break;
		}
		if (suspense && suspense.activeBranch === vnode) suspense.vnode.el = el;
	}
	var internalObjectProto = {};
	var createInternalObject = () => Object.create(internalObjectProto);
	var isInternalObject = (obj) => Object.getPrototypeOf(obj) === internalObjectProto;
	function initProps(instance, rawProps, isStateful, isSSR = false) {
		const props = {};
		const attrs = createInternalObject();
		instance.propsDefaults = /* @__PURE__ */ Object.create(null);
		setFullProps(instance, rawProps, props, attrs);
		for (const key in instance.propsOptions[0]) if (!(key in props)) props[key] = void 0;
		if (isStateful) instance.props = isSSR ? props : reactivity.shallowReactive(props);
		else if (!instance.type.props) instance.props = attrs;
		else instance.props = props;
		instance.attrs = attrs;
	}
	function updateProps(instance, rawProps, rawPrevProps, optimized) {
		const { props, attrs, vnode: { patchFlag } } = instance;
		const rawCurrentProps = reactivity.toRaw(props);
		const [options] = instance.propsOptions;
		let hasAttrsChanged = false;
		if ((optimized || patchFlag > 0) && !(patchFlag & 16)) {
			if (patchFlag & 8) {
				const propsToUpdate = instance.vnode.dynamicProps;
				for (let i = 0; i < propsToUpdate.length; i++) {
					let key = propsToUpdate[i];
					if (isEmitListener(instance.emitsOptions, key)) continue;
					const value = rawProps[key];
					if (options) {
						if (shared.hasOwn(attrs, key)) {
							if (value !== attrs[key]) {
								attrs[key] = value;
								hasAttrsChanged = true;
							}
						} else {
							const camelizedKey = shared.camelize(key);
							props[camelizedKey] = resolvePropValue(options, rawCurrentProps, camelizedKey, value, instance, false);
						}
					} else if (value !== attrs[key]) {
						attrs[key] = value;
						hasAttrsChanged = true;
					}
				}
			}
		} else {
			if (setFullProps(instance, rawProps, props, attrs)) hasAttrsChanged = true;
			let kebabKey;
			for (const key in rawCurrentProps) if (!rawProps || !shared.hasOwn(rawProps, key) && ((kebabKey = shared.hyphenate(key)) === key || !shared.hasOwn(rawProps, kebabKey))) {
				if (options) {
					if (rawPrevProps && (rawPrevProps[key] !== void 0 || rawPrevProps[kebabKey] !== void 0)) props[key] = resolvePropValue(options, rawCurrentProps, key, void 0, instance, true);
				} else delete props[key];
			}
			if (attrs !== rawCurrentProps) {
				for (const key in attrs) if (!rawProps || !shared.hasOwn(rawProps, key) && true) {
					delete attrs[key];
					hasAttrsChanged = true;
				}
			}
		}
		if (hasAttrsChanged) reactivity.trigger(instance.attrs, "set", "");
	}
	function setFullProps(instance, rawProps, props, attrs) {
		const [options, needCastKeys] = instance.propsOptions;
		let hasAttrsChanged = false;
		let rawCastValues;
		if (rawProps) for (let key in rawProps) {
			if (shared.isReservedProp(key)) continue;
			const value = rawProps[key];
			let camelKey;
			if (options && shared.hasOwn(options, camelKey = shared.camelize(key))) {
				if (!needCastKeys || !needCastKeys.includes(camelKey)) props[camelKey] = value;
				else (rawCastValues || (rawCastValues = {}))[camelKey] = value;
			} else if (!isEmitListener(instance.emitsOptions, key)) {
				if (!(key in attrs) || value !== attrs[key]) {
					attrs[key] = value;
					hasAttrsChanged = true;
				}
			}
		}
		if (needCastKeys) {
			const rawCurrentProps = reactivity.toRaw(props);
			const castValues = rawCastValues || shared.EMPTY_OBJ;
			for (let i = 0; i < needCastKeys.length; i++) {
				const key = needCastKeys[i];
				props[key] = resolvePropValue(options, rawCurrentProps, key, castValues[key], instance, !shared.hasOwn(castValues, key));
			}
		}
		return hasAttrsChanged;
	}
	function resolvePropValue(options, props, key, value, instance, isAbsent) {
		const opt = options[key];
		if (opt != null) {
			const hasDefault = shared.hasOwn(opt, "default");
			if (hasDefault && value === void 0) {
				const defaultValue = opt.default;
				if (opt.type !== Function && !opt.skipFactory && shared.isFunction(defaultValue)) {
					const { propsDefaults } = instance;
					if (key in propsDefaults) value = propsDefaults[key];
					else {
						const reset = setCurrentInstance(instance);
						value = propsDefaults[key] = defaultValue.call(null, props);
						reset();
					}
				} else value = defaultValue;
				if (instance.ce) instance.ce._setProp(key, value);
			}
			if (opt[0]) {
				if (isAbsent && !hasDefault) value = false;
				else if (opt[1] && (value === "" || value === shared.hyphenate(key))) value = true;
			}
		}
		return value;
	}
	var mixinPropsCache = /* @__PURE__ */ new WeakMap();
	function normalizePropsOptions(comp, appContext, asMixin = false) {
		const cache = asMixin ? mixinPropsCache : appContext.propsCache;
		const cached = cache.get(comp);
		if (cached) return cached;
		const raw = comp.props;
		const normalized = {};
		const needCastKeys = [];
		let hasExtends = false;
		if (!shared.isFunction(comp)) {
			const extendProps = (raw2) => {
				hasExtends = true;
				const [props, keys] = normalizePropsOptions(raw2, appContext, true);
				shared.extend(normalized, props);
				if (keys) needCastKeys.push(...keys);
			};
			if (!asMixin && appContext.mixins.length) appContext.mixins.forEach(extendProps);
			if (comp.extends) extendProps(comp.extends);
			if (comp.mixins) comp.mixins.forEach(extendProps);
		}
		if (!raw && !hasExtends) {
			if (shared.isObject(comp)) cache.set(comp, shared.EMPTY_ARR);
			return shared.EMPTY_ARR;
		}
		if (shared.isArray(raw)) for (let i = 0; i < raw.length; i++) {
			const normalizedKey = shared.camelize(raw[i]);
			if (validatePropName(normalizedKey)) normalized[normalizedKey] = shared.EMPTY_OBJ;
		}
		else if (raw) for (const key in raw) {
			const normalizedKey = shared.camelize(key);
			if (validatePropName(normalizedKey)) {
				const opt = raw[key];
				const prop = normalized[normalizedKey] = shared.isArray(opt) || shared.isFunction(opt) ? { type: opt } : shared.extend({}, opt);
				const propType = prop.type;
				let shouldCast = false;
				let shouldCastTrue = true;
				if (shared.isArray(propType)) for (let index = 0; index < propType.length; ++index) {
					const type = propType[index];
					const typeName = shared.isFunction(type) && type.name;
					if (typeName === "Boolean") {
						shouldCast = true;
						break;
					} else if (typeName === "String") shouldCastTrue = false;
				}
				else shouldCast = shared.isFunction(propType) && propType.name === "Boolean";
				prop[0] = shouldCast;
				prop[1] = shouldCastTrue;
				if (shouldCast || shared.hasOwn(prop, "default")) needCastKeys.push(normalizedKey);
			}
		}
		const res = [normalized, needCastKeys];
		if (shared.isObject(comp)) cache.set(comp, res);
		return res;
	}
	function validatePropName(key) {
		if (key[0] !== "$" && !shared.isReservedProp(key)) return true;
		return false;
	}
	var isInternalKey = (key) => key === "_" || key === "_ctx" || key === "$stable";
	var normalizeSlotValue = (value) => shared.isArray(value) ? value.map(normalizeVNode) : [normalizeVNode(value)];
	var normalizeSlot = (key, rawSlot, ctx) => {
		if (rawSlot._n) return rawSlot;
		const normalized = withCtx((...args) => {
			return normalizeSlotValue(rawSlot(...args));
		}, ctx);
		normalized._c = false;
		return normalized;
	};
	var normalizeObjectSlots = (rawSlots, slots, instance) => {
		const ctx = rawSlots._ctx;
		for (const key in rawSlots) {
			if (isInternalKey(key)) continue;
			const value = rawSlots[key];
			if (shared.isFunction(value)) slots[key] = normalizeSlot(key, value, ctx);
			else if (value != null) {
				const normalized = normalizeSlotValue(value);
				slots[key] = () => normalized;
			}
		}
	};
	var normalizeVNodeSlots = (instance, children) => {
		const normalized = normalizeSlotValue(children);
		instance.slots.default = () => normalized;
	};
	var assignSlots = (slots, children, optimized) => {
		for (const key in children) if (optimized || !isInternalKey(key)) slots[key] = children[key];
	};
	var initSlots = (instance, children, optimized) => {
		const slots = instance.slots = createInternalObject();
		if (instance.vnode.shapeFlag & 32) {
			const type = children._;
			if (type) {
				assignSlots(slots, children, optimized);
				if (optimized) shared.def(slots, "_", type, true);
			} else normalizeObjectSlots(children, slots);
		} else if (children) normalizeVNodeSlots(instance, children);
	};
	var updateSlots = (instance, children, optimized) => {
		const { vnode, slots } = instance;
		let needDeletionCheck = true;
		let deletionComparisonTarget = shared.EMPTY_OBJ;
		if (vnode.shapeFlag & 32) {
			const type = children._;
			if (type) {
				if (optimized && type === 1) needDeletionCheck = false;
				else assignSlots(slots, children, optimized);
			} else {
				needDeletionCheck = !children.$stable;
				normalizeObjectSlots(children, slots);
			}
			deletionComparisonTarget = children;
		} else if (children) {
			normalizeVNodeSlots(instance, children);
			deletionComparisonTarget = { default: 1 };
		}
		if (needDeletionCheck) {
			for (const key in slots) if (!isInternalKey(key) && deletionComparisonTarget[key] == null) delete slots[key];
		}
	};
	var queuePostRenderEffect = queueEffectWithSuspense;
	function createRenderer(options) {
		return baseCreateRenderer(options);
	}
	function createHydrationRenderer(options) {
		return baseCreateRenderer(options, createHydrationFunctions);
	}
	function baseCreateRenderer(options, createHydrationFns) {
		const target = shared.getGlobalThis();
		target.__VUE__ = true;
		const { insert: hostInsert, remove: hostRemove, patchProp: hostPatchProp, createElement: hostCreateElement, createText: hostCreateText, createComment: hostCreateComment, setText: hostSetText, setElementText: hostSetElementText, parentNode: hostParentNode, nextSibling: hostNextSibling, setScopeId: hostSetScopeId = shared.NOOP, insertStaticContent: hostInsertStaticContent } = options;
		const patch = (n1, n2, container, anchor = null, parentComponent = null, parentSuspense = null, namespace = void 0, slotScopeIds = null, optimized = !!n2.dynamicChildren) => {
			if (n1 === n2) return;
			if (n1 && !isSameVNodeType(n1, n2)) {
				anchor = getNextHostNode(n1);
				unmount(n1, parentComponent, parentSuspense, true);
				n1 = null;
			}
			if (n2.patchFlag === -2) {
				optimized = false;
				n2.dynamicChildren = null;
			}
			if (n2.dynamicChildren && n1 && n1.dynamicChildren && n1.dynamicChildren.hasOnce) {
				if (n2.dynamicChildren === shared.EMPTY_ARR) n2.dynamicChildren = [];
				n2.dynamicChildren.hasOnce = true;
			}
			const { type, ref, shapeFlag } = n2;
			switch (type) {
				case Text:
					processText(n1, n2, container, anchor);
					break;
				case Comment:
					processCommentNode(n1, n2, container, anchor);
					break;
				case Static:
					if (n1 == null) mountStaticNode(n2, container, anchor, namespace);
					break;
				case Fragment:
					processFragment(n1, n2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
					break;
				default: if (shapeFlag & 1) processElement(n1, n2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
				else if (shapeFlag & 6) processComponent(n1, n2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
				else if (shapeFlag & 64) type.process(n1, n2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized, internals);
				else if (shapeFlag & 128) type.process(n1, n2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized, internals);
			}
			if (ref != null && parentComponent) setRef(ref, n1 && n1.ref, parentSuspense, n2 || n1, !n2);
			else if (ref == null && n1 && n1.ref != null) setRef(n1.ref, null, parentSuspense, n1, true);
		};
		const processText = (n1, n2, container, anchor) => {
			if (n1 == null) hostInsert(n2.el = hostCreateText(n2.children), container, anchor);
			else {
				const el = n2.el = n1.el;
				if (n2.children !== n1.children) hostSetText(el, n2.children);
			}
		};
		const processCommentNode = (n1, n2, container, anchor) => {
			if (n1 == null) hostInsert(n2.el = hostCreateComment(n2.children || ""), container, anchor);
			else n2.el = n1.el;
		};
		const mountStaticNode = (n2, container, anchor, namespace) => {
			[n2.el, n2.anchor] = hostInsertStaticContent(n2.children, container, anchor, namespace, n2.el, n2.anchor);
		};
		const moveStaticNode = ({ el, anchor }, container, nextSibling) => {
			let next;
			while (el && el !== anchor) {
				next = hostNextSibling(el);
				hostInsert(el, container, nextSibling);
				el = next;
			}
			hostInsert(anchor, container, nextSibling);
		};
		const removeStaticNode = ({ el, anchor }) => {
			let next;
			while (el && el !== anchor) {
				next = hostNextSibling(el);
				hostRemove(el);
				el = next;
			}
			hostRemove(anchor);
		};
		const processElement = (n1, n2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized) => {
			if (n2.type === "svg") namespace = "svg";
			else if (n2.type === "math") namespace = "mathml";
			if (n1 == null) mountElement(n2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
			else {
				const customElement = n1.el && n1.el._isVueCE ? n1.el : null;
				try {
					if (customElement) customElement._beginPatch();
					patchElement(n1, n2, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
				} finally {
					if (customElement) customElement._endPatch();
				}
			}
		};
		const mountElement = (vnode, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized) => {
			let el;
			let vnodeHook;
			const { props, shapeFlag, transition, dirs } = vnode;
			el = vnode.el = hostCreateElement(vnode.type, namespace, props && props.is, props);
			if (shapeFlag & 8) hostSetElementText(el, vnode.children);
			else if (shapeFlag & 16) mountChildren(vnode.children, el, null, parentComponent, parentSuspense, resolveChildrenNamespace(vnode, namespace), slotScopeIds, optimized);
			if (dirs) invokeDirectiveHook(vnode, null, parentComponent, "created");
			setScopeId(el, vnode, vnode.scopeId, slotScopeIds, parentComponent);
			if (props) {
				for (const key in props) if (key !== "value" && !shared.isReservedProp(key)) hostPatchProp(el, key, null, props[key], namespace, parentComponent);
				if ("value" in props) hostPatchProp(el, "value", null, props.value, namespace);
				if (vnodeHook = props.onVnodeBeforeMount) invokeVNodeHook(vnodeHook, parentComponent, vnode);
			}
			if (dirs) invokeDirectiveHook(vnode, null, parentComponent, "beforeMount");
			const needCallTransitionHooks = needTransition(parentSuspense, transition);
			if (needCallTransitionHooks) transition.beforeEnter(el);
			else if (transition && !transition.persisted) el[deferredEnterKey] = true;
			hostInsert(el, container, anchor);
			if ((vnodeHook = props && props.onVnodeMounted) || needCallTransitionHooks || dirs) queuePostRenderEffect(() => {
				try {
					vnodeHook && invokeVNodeHook(vnodeHook, parentComponent, vnode);
					needCallTransitionHooks && transition.enter(el);
					dirs && invokeDirectiveHook(vnode, null, parentComponent, "mounted");
				} finally {}
			}, parentSuspense);
		};
		const setScopeId = (el, vnode, scopeId, slotScopeIds, parentComponent) => {
			if (scopeId) hostSetScopeId(el, scopeId);
			if (slotScopeIds) for (let i = 0; i < slotScopeIds.length; i++) hostSetScopeId(el, slotScopeIds[i]);
			if (parentComponent) {
				let subTree = parentComponent.subTree;
				if (vnode === subTree || isSuspense(subTree.type) && (subTree.ssContent === vnode || subTree.ssFallback === vnode)) {
					const parentVNode = parentComponent.vnode;
					setScopeId(el, parentVNode, parentVNode.scopeId, parentVNode.slotScopeIds, parentComponent.parent);
				}
			}
		};
		const mountChildren = (children, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized, start = 0) => {
			for (let i = start; i < children.length; i++) {
				const child = children[i] = optimized ? cloneIfMounted(children[i]) : normalizeVNode(children[i]);
				patch(null, child, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
			}
		};
		const patchElement = (n1, n2, parentComponent, parentSuspense, namespace, slotScopeIds, optimized) => {
			const el = n2.el = n1.el;
			let { patchFlag, dynamicChildren, dirs } = n2;
			patchFlag |= n1.patchFlag & 16;
			const oldProps = n1.props || shared.EMPTY_OBJ;
			const newProps = n2.props || shared.EMPTY_OBJ;
			let vnodeHook;
			parentComponent && toggleRecurse(parentComponent, false);
			if (vnodeHook = newProps.onVnodeBeforeUpdate) invokeVNodeHook(vnodeHook, parentComponent, n2, n1);
			if (dirs) invokeDirectiveHook(n2, n1, parentComponent, "beforeUpdate");
			parentComponent && toggleRecurse(parentComponent, true);
			if (dynamicChildren && (!n1.dynamicChildren || n1.dynamicChildren.length !== dynamicChildren.length)) {
				patchFlag = 0;
				optimized = false;
				dynamicChildren = null;
			}
			if (oldProps.innerHTML && newProps.innerHTML == null || oldProps.textContent && newProps.textContent == null) hostSetElementText(el, "");
			if (dynamicChildren) patchBlockChildren(n1.dynamicChildren, dynamicChildren, el, parentComponent, parentSuspense, resolveChildrenNamespace(n2, namespace), slotScopeIds);
			else if (!optimized) patchChildren(n1, n2, el, null, parentComponent, parentSuspense, resolveChildrenNamespace(n2, namespace), slotScopeIds, false);
			if (patchFlag > 0) {
				if (patchFlag & 16) patchProps(el, oldProps, newProps, parentComponent, namespace);
				else {
					if (patchFlag & 2) {
						if (oldProps.class !== newProps.class) hostPatchProp(el, "class", null, newProps.class, namespace);
					}
					if (patchFlag & 4) hostPatchProp(el, "style", oldProps.style, newProps.style, namespace);
					if (patchFlag & 8) {
						const propsToUpdate = n2.dynamicProps;
						for (let i = 0; i < propsToUpdate.length; i++) {
							const key = propsToUpdate[i];
							const prev = oldProps[key];
							const next = newProps[key];
							if (next !== prev || key === "value") hostPatchProp(el, key, prev, next, namespace, parentComponent);
						}
					}
				}
				if (patchFlag & 1) {
					if (n1.children !== n2.children) hostSetElementText(el, n2.children);
				}
			} else if (!optimized && dynamicChildren == null) patchProps(el, oldProps, newProps, parentComponent, namespace);
			if ((vnodeHook = newProps.onVnodeUpdated) || dirs) queuePostRenderEffect(() => {
				vnodeHook && invokeVNodeHook(vnodeHook, parentComponent, n2, n1);
				dirs && invokeDirectiveHook(n2, n1, parentComponent, "updated");
			}, parentSuspense);
		};
		const patchBlockChildren = (oldChildren, newChildren, fallbackContainer, parentComponent, parentSuspense, namespace, slotScopeIds) => {
			for (let i = 0; i < newChildren.length; i++) {
				const oldVNode = oldChildren[i];
				const newVNode = newChildren[i];
				const oldEl = oldVNode.el || resolveAsyncComponentPlaceholder(oldVNode);
				const container = oldEl && (oldVNode.type === Fragment || !isSameVNodeType(oldVNode, newVNode) || oldVNode.shapeFlag & 198) ? hostParentNode(oldEl) : fallbackContainer;
				patch(oldVNode, newVNode, container, null, parentComponent, parentSuspense, namespace, slotScopeIds, true);
			}
		};
		const patchProps = (el, oldProps, newProps, parentComponent, namespace) => {
			if (oldProps !== newProps) {
				if (oldProps !== shared.EMPTY_OBJ) {
					for (const key in oldProps) if (!shared.isReservedProp(key) && !(key in newProps)) hostPatchProp(el, key, oldProps[key], null, namespace, parentComponent);
				}
				for (const key in newProps) {
					if (shared.isReservedProp(key)) continue;
					const next = newProps[key];
					const prev = oldProps[key];
					if (next !== prev && key !== "value") hostPatchProp(el, key, prev, next, namespace, parentComponent);
				}
				if ("value" in newProps) hostPatchProp(el, "value", oldProps.value, newProps.value, namespace);
			}
		};
		const processFragment = (n1, n2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized) => {
			const fragmentStartAnchor = n2.el = n1 ? n1.el : hostCreateText("");
			const fragmentEndAnchor = n2.anchor = n1 ? n1.anchor : hostCreateText("");
			let { patchFlag, dynamicChildren, slotScopeIds: fragmentSlotScopeIds } = n2;
			if (fragmentSlotScopeIds) slotScopeIds = slotScopeIds ? slotScopeIds.concat(fragmentSlotScopeIds) : fragmentSlotScopeIds;
			if (n1 == null) {
				hostInsert(fragmentStartAnchor, container, anchor);
				hostInsert(fragmentEndAnchor, container, anchor);
				mountChildren(n2.children || [], container, fragmentEndAnchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
			} else if (patchFlag > 0 && patchFlag & 64 && dynamicChildren && n1.dynamicChildren && n1.dynamicChildren.length === dynamicChildren.length) {
				patchBlockChildren(n1.dynamicChildren, dynamicChildren, container, parentComponent, parentSuspense, namespace, slotScopeIds);
				if (n2.key != null || parentComponent && n2 === parentComponent.subTree) traverseStaticChildren(n1, n2, true);
			} else patchChildren(n1, n2, container, fragmentEndAnchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
		};
		const processComponent = (n1, n2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized) => {
			n2.slotScopeIds = slotScopeIds;
			if (n1 == null) {
				if (n2.shapeFlag & 512) parentComponent.ctx.activate(n2, container, anchor, namespace, optimized);
				else mountComponent(n2, container, anchor, parentComponent, parentSuspense, namespace, optimized);
			} else updateComponent(n1, n2, optimized);
		};
		const mountComponent = (initialVNode, container, anchor, parentComponent, parentSuspense, namespace, optimized) => {
			const instance = initialVNode.component = createComponentInstance(initialVNode, parentComponent, parentSuspense);
			if (isKeepAlive(initialVNode)) instance.ctx.renderer = internals;
			setupComponent(instance, false, optimized);
			if (instance.asyncDep) {
				parentSuspense && parentSuspense.registerDep(instance, setupRenderEffect, optimized, namespace);
				if (!initialVNode.el) {
					const placeholder = instance.subTree = createVNode(Comment);
					processCommentNode(null, placeholder, container, anchor);
					initialVNode.placeholder = placeholder.el;
				}
			} else setupRenderEffect(instance, initialVNode, container, anchor, parentSuspense, namespace, optimized);
		};
		const updateComponent = (n1, n2, optimized) => {
			const instance = n2.component = n1.component;
			if (shouldUpdateComponent(n1, n2, optimized)) {
				if (instance.asyncDep && !instance.asyncResolved) {
					n2.el = n1.el;
					n2.placeholder = n1.placeholder;
					updateComponentPreRender(instance, n2, optimized);
					return;
				} else {
					instance.next = n2;
					instance.update();
				}
			} else {
				n2.el = n1.el;
				n2.placeholder = n1.placeholder;
				instance.vnode = n2;
			}
		};
		const setupRenderEffect = (instance, initialVNode, container, anchor, parentSuspense, namespace, optimized) => {
			const componentUpdateFn = () => {
				if (!instance.isMounted) {
					let vnodeHook;
					const { el, props } = initialVNode;
					const { bm, m, parent, root, type } = instance;
					const isAsyncWrapperVNode = isAsyncWrapper(initialVNode);
					toggleRecurse(instance, false);
					if (bm) shared.invokeArrayFns(bm);
					if (!isAsyncWrapperVNode && (vnodeHook = props && props.onVnodeBeforeMount)) invokeVNodeHook(vnodeHook, parent, initialVNode);
					toggleRecurse(instance, true);
					if (el && hydrateNode) {
						const hydrateSubTree = () => {
							instance.subTree = renderComponentRoot(instance);
							hydrateNode(el, instance.subTree, instance, parentSuspense, null);
						};
						if (isAsyncWrapperVNode && type.__asyncHydrate) type.__asyncHydrate(el, instance, hydrateSubTree);
						else hydrateSubTree();
					} else {
						if (root.ce && root.ce._hasShadowRoot()) root.ce._injectChildStyle(type, instance.parent ? instance.parent.type : void 0);
						const subTree = instance.subTree = renderComponentRoot(instance);
						patch(null, subTree, container, anchor, instance, parentSuspense, namespace);
						initialVNode.el = subTree.el;
					}
					if (m) queuePostRenderEffect(m, parentSuspense);
					if (!isAsyncWrapperVNode && (vnodeHook = props && props.onVnodeMounted)) {
						const scopedInitialVNode = initialVNode;
						queuePostRenderEffect(() => invokeVNodeHook(vnodeHook, parent, scopedInitialVNode), parentSuspense);
					}
					if (initialVNode.shapeFlag & 256 || parent && isAsyncWrapper(parent.vnode) && parent.vnode.shapeFlag & 256) instance.a && queuePostRenderEffect(instance.a, parentSuspense);
					instance.isMounted = true;
					initialVNode = container = anchor = null;
				} else {
					let { next, bu, u, parent, vnode } = instance;
					{
						const unresolvedAsyncRoot = locateUnresolvedAsyncRoot(instance);
						if (unresolvedAsyncRoot) {
							if (next) {
								next.el = vnode.el;
								updateComponentPreRender(instance, next, optimized);
							}
							unresolvedAsyncRoot.asyncDep.then(() => {
								const retry = () => {
									if (instance.job.flags & 8) return;
									if (parentSuspense && parentSuspense.pendingBranch) queuePostRenderEffect(retry, parentSuspense);
									else update();
								};
								retry.flags = 48;
								queuePostRenderEffect(retry, parentSuspense);
							});
							return;
						}
					}
					let originNext = next;
					let vnodeHook;
					toggleRecurse(instance, false);
					if (next) {
						next.el = vnode.el;
						updateComponentPreRender(instance, next, optimized);
					} else next = vnode;
					if (bu) shared.invokeArrayFns(bu);
					if (vnodeHook = next.props && next.props.onVnodeBeforeUpdate) invokeVNodeHook(vnodeHook, parent, next, vnode);
					toggleRecurse(instance, true);
					const nextTree = renderComponentRoot(instance);
					const prevTree = instance.subTree;
					instance.subTree = nextTree;
					patch(prevTree, nextTree, hostParentNode(prevTree.el || resolveAsyncComponentPlaceholder(prevTree)), getNextHostNode(prevTree), instance, parentSuspense, namespace);
					next.el = nextTree.el;
					if (originNext === null) updateHOCHostEl(instance, nextTree.el);
					if (u) queuePostRenderEffect(u, parentSuspense);
					if (vnodeHook = next.props && next.props.onVnodeUpdated) queuePostRenderEffect(() => invokeVNodeHook(vnodeHook, parent, next, vnode), parentSuspense);
				}
			};
			instance.scope.on();
			const effect = instance.effect = new reactivity.ReactiveEffect(componentUpdateFn);
			instance.scope.off();
			const update = instance.update = effect.run.bind(effect);
			const job = instance.job = effect.runIfDirty.bind(effect);
			job.i = instance;
			job.id = instance.uid;
			effect.scheduler = () => queueJob(job);
			toggleRecurse(instance, true);
			update();
		};
		const updateComponentPreRender = (instance, nextVNode, optimized) => {
			nextVNode.component = instance;
			const prevProps = instance.vnode.props;
			instance.vnode = nextVNode;
			instance.next = null;
			updateProps(instance, nextVNode.props, prevProps, optimized);
			updateSlots(instance, nextVNode.children, optimized);
			reactivity.pauseTracking();
			flushPreFlushCbs(instance);
			reactivity.resetTracking();
		};
		const patchChildren = (n1, n2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized = false) => {
			const c1 = n1 && n1.children;
			const prevShapeFlag = n1 ? n1.shapeFlag : 0;
			const c2 = n2.children;
			const { patchFlag, shapeFlag } = n2;
			if (patchFlag > 0) {
				if (patchFlag & 128) {
					patchKeyedChildren(c1, c2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
					return;
				} else if (patchFlag & 256) {
					patchUnkeyedChildren(c1, c2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
					return;
				}
			}
			if (shapeFlag & 8) {
				if (prevShapeFlag & 16) unmountChildren(c1, parentComponent, parentSuspense);
				if (c2 !== c1) hostSetElementText(container, c2);
			} else if (prevShapeFlag & 16) {
				if (shapeFlag & 16) patchKeyedChildren(c1, c2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
				else unmountChildren(c1, parentComponent, parentSuspense, true);
			} else {
				if (prevShapeFlag & 8) hostSetElementText(container, "");
				if (shapeFlag & 16) mountChildren(c2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
			}
		};
		const patchUnkeyedChildren = (c1, c2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized) => {
			c1 = c1 || shared.EMPTY_ARR;
			c2 = c2 || shared.EMPTY_ARR;
			const oldLength = c1.length;
			const newLength = c2.length;
			const commonLength = Math.min(oldLength, newLength);
			let i = 0;
			for (; i < commonLength; i++) {
				const nextChild = c2[i] = optimized ? cloneIfMounted(c2[i]) : normalizeVNode(c2[i]);
				patch(c1[i], nextChild, container, null, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
			}
			if (oldLength > newLength) unmountChildren(c1, parentComponent, parentSuspense, true, false, commonLength);
			else mountChildren(c2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized, commonLength);
		};
		const patchKeyedChildren = (c1, c2, container, parentAnchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized) => {
			let i = 0;
			const l2 = c2.length;
			let e1 = c1.length - 1;
			let e2 = l2 - 1;
			while (i <= e1 && i <= e2) {
				const n1 = c1[i];
				const n2 = c2[i] = optimized ? cloneIfMounted(c2[i]) : normalizeVNode(c2[i]);
				if (isSameVNodeType(n1, n2)) patch(n1, n2, container, null, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
				else break;
				i++;
			}
			while (i <= e1 && i <= e2) {
				const n1 = c1[e1];
				const n2 = c2[e2] = optimized ? cloneIfMounted(c2[e2]) : normalizeVNode(c2[e2]);
				if (isSameVNodeType(n1, n2)) patch(n1, n2, container, null, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
				else break;
				e1--;
				e2--;
			}
			if (i > e1) {
				if (i <= e2) {
					const nextPos = e2 + 1;
					const anchor = nextPos < l2 ? c2[nextPos].el : parentAnchor;
					while (i <= e2) {
						patch(null, c2[i] = optimized ? cloneIfMounted(c2[i]) : normalizeVNode(c2[i]), container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
						i++;
					}
				}
			} else if (i > e2) while (i <= e1) {
				unmount(c1[i], parentComponent, parentSuspense, true);
				i++;
			}
			else {
				const s1 = i;
				const s2 = i;
				const keyToNewIndexMap = /* @__PURE__ */ new Map();
				for (i = s2; i <= e2; i++) {
					const nextChild = c2[i] = optimized ? cloneIfMounted(c2[i]) : normalizeVNode(c2[i]);
					if (nextChild.key != null) keyToNewIndexMap.set(nextChild.key, i);
				}
				let j;
				let patched = 0;
				const toBePatched = e2 - s2 + 1;
				let moved = false;
				let maxNewIndexSoFar = 0;
				const newIndexToOldIndexMap = new Array(toBePatched);
				for (i = 0; i < toBePatched; i++) newIndexToOldIndexMap[i] = 0;
				for (i = s1; i <= e1; i++) {
					const prevChild = c1[i];
					if (patched >= toBePatched) {
						unmount(prevChild, parentComponent, parentSuspense, true);
						continue;
					}
					let newIndex;
					if (prevChild.key != null) newIndex = keyToNewIndexMap.get(prevChild.key);
					else for (j = s2; j <= e2; j++) if (newIndexToOldIndexMap[j - s2] === 0 && isSameVNodeType(prevChild, c2[j])) {
						newIndex = j;
						break;
					}
					if (newIndex === void 0) unmount(prevChild, parentComponent, parentSuspense, true);
					else {
						newIndexToOldIndexMap[newIndex - s2] = i + 1;
						if (newIndex >= maxNewIndexSoFar) maxNewIndexSoFar = newIndex;
						else moved = true;
						patch(prevChild, c2[newIndex], container, null, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
						patched++;
					}
				}
				const increasingNewIndexSequence = moved ? getSequence(newIndexToOldIndexMap) : shared.EMPTY_ARR;
				j = increasingNewIndexSequence.length - 1;
				for (i = toBePatched - 1; i >= 0; i--) {
					const nextIndex = s2 + i;
					const nextChild = c2[nextIndex];
					const anchorVNode = c2[nextIndex + 1];
					const anchor = nextIndex + 1 < l2 ? anchorVNode.el || resolveAsyncComponentPlaceholder(anchorVNode) : parentAnchor;
					if (newIndexToOldIndexMap[i] === 0) patch(null, nextChild, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
					else if (moved) {
						if (j < 0 || i !== increasingNewIndexSequence[j]) move(nextChild, container, anchor, 2);
						else j--;
					}
				}
			}
		};
		const move = (vnode, container, anchor, moveType, parentSuspense = null) => {
			const { el, type, transition, children, shapeFlag } = vnode;
			if (shapeFlag & 6) {
				move(vnode.component.subTree, container, anchor, moveType);
				return;
			}
			if (shapeFlag & 128) {
				vnode.suspense.move(container, anchor, moveType);
				return;
			}
			if (shapeFlag & 64) {
				type.move(vnode, container, anchor, internals);
				return;
			}
			if (type === Fragment) {
				hostInsert(el, container, anchor);
				for (let i = 0; i < children.length; i++) move(children[i], container, anchor, moveType);
				hostInsert(vnode.anchor, container, anchor);
				return;
			}
			if (type === Static) {
				moveStaticNode(vnode, container, anchor);
				return;
			}
			if (moveType !== 2 && shapeFlag & 1 && transition) {
				if (moveType === 0) {
					if (transition.persisted && !el[leaveCbKey]) hostInsert(el, container, anchor);
					else {
						transition.beforeEnter(el);
						hostInsert(el, container, anchor);
						queuePostRenderEffect(() => transition.enter(el), parentSuspense);
					}
				} else {
					const { leave, delayLeave, afterLeave } = transition;
					const remove2 = () => {
						if (vnode.ctx.isUnmounted) hostRemove(el);
						else hostInsert(el, container, anchor);
					};
					const performLeave = () => {
						const wasLeaving = el._isLeaving || !!el[leaveCbKey];
						if (el._isLeaving) el[leaveCbKey](true);
						if (transition.persisted && !wasLeaving) remove2();
						else leave(el, () => {
							remove2();
							afterLeave && afterLeave();
						});
					};
					if (delayLeave) delayLeave(el, remove2, performLeave);
					else performLeave();
				}
			} else hostInsert(el, container, anchor);
		};
		const unmount = (vnode, parentComponent, parentSuspense, doRemove = false, optimized = false) => {
			const { type, props, ref, children, dynamicChildren, shapeFlag, patchFlag, dirs, cacheIndex, memo } = vnode;
			if (patchFlag === -2 || dynamicChildren && dynamicChildren.hasOnce) optimized = false;
			if (ref != null) {
				reactivity.pauseTracking();
				setRef(ref, null, parentSuspense, vnode, true);
				reactivity.resetTracking();
			}
			if (cacheIndex != null && (!vnode.ctx || vnode.ctx === parentComponent)) parentComponent.renderCache[cacheIndex] = void 0;
			if (shapeFlag & 256 && parentComponent.ctx.deactivate(vnode)) return;
			const shouldInvokeDirs = shapeFlag & 1 && dirs;
			const shouldInvokeVnodeHook = !isAsyncWrapper(vnode);
			let vnodeHook;
			if (shouldInvokeVnodeHook && (vnodeHook = props && props.onVnodeBeforeUnmount)) invokeVNodeHook(vnodeHook, parentComponent, vnode);
			if (shapeFlag & 6) unmountComponent(vnode.component, parentSuspense, doRemove);
			else {
				if (shapeFlag & 128) {
					vnode.suspense.unmount(parentSuspense, doRemove);
					return;
				}
				if (shouldInvokeDirs) invokeDirectiveHook(vnode, null, parentComponent, "beforeUnmount");
				if (shapeFlag & 64) vnode.type.remove(vnode, parentComponent, parentSuspense, internals, doRemove);
				else if (dynamicChildren && !dynamicChildren.hasOnce && (type !== Fragment || patchFlag > 0 && patchFlag & 64)) unmountChildren(dynamicChildren, parentComponent, parentSuspense, false, true);
				else if (type === Fragment && patchFlag & 384 || !optimized && shapeFlag & 16) unmountChildren(children, parentComponent, parentSuspense);
				if (doRemove) remove(vnode);
			}
			const shouldInvalidateMemo = memo != null && cacheIndex == null;
			if (shouldInvokeVnodeHook && (vnodeHook = props && props.onVnodeUnmounted) || shouldInvokeDirs || shouldInvalidateMemo) queuePostRenderEffect(() => {
				vnodeHook && invokeVNodeHook(vnodeHook, parentComponent, vnode);
				shouldInvokeDirs && invokeDirectiveHook(vnode, null, parentComponent, "unmounted");
				if (shouldInvalidateMemo) vnode.el = null;
			}, parentSuspense);
		};
		const remove = (vnode) => {
			const { type, el, anchor, transition } = vnode;
			const isFragment = type === Fragment;
			if (isFragment && !transition) {
				removeFragment(el, anchor);
				return;
			}
			if (type === Static) {
				removeStaticNode(vnode);
				if (transition && !transition.persisted && transition.afterLeave) transition.afterLeave();
				return;
			}
			const leavingNode = isFragment ? getTransitionRoot(vnode) : vnode;
			const performRemove = () => {
				if (isFragment) {
					if (hostParentNode(el)) removeFragment(el, anchor);
				} else hostRemove(el);
				if (transition && !transition.persisted && transition.afterLeave) transition.afterLeave();
			};
			if (leavingNode && leavingNode.shapeFlag & 1 && transition && !transition.persisted) {
				const { leave, delayLeave } = transition;
				const leavingEl = leavingNode.el;
				const performLeave = () => leave(leavingEl, performRemove);
				if (delayLeave) delayLeave(leavingEl, performRemove, performLeave);
				else performLeave();
			} else performRemove();
		};
		const removeFragment = (cur, end) => {
			let next;
			while (cur !== end) {
				next = hostNextSibling(cur);
				hostRemove(cur);
				cur = next;
			}
			hostRemove(end);
		};
		const unmountComponent = (instance, parentSuspense, doRemove) => {
			const { bum, scope, job, subTree, um, m, a } = instance;
			invalidateMount(m);
			invalidateMount(a);
			if (bum) shared.invokeArrayFns(bum);
			scope.stop();
			if (job) {
				job.flags |= 8;
				unmount(subTree, instance, parentSuspense, doRemove);
			} else if (subTree) {
				subTree.transition = instance.vnode.transition;
				unmount(subTree, instance, parentSuspense, doRemove);
			}
			if (um) queuePostRenderEffect(um, parentSuspense);
			const markUnmounted = () => {
				instance.isUnmounted = true;
			};
			markUnmounted.flags = 16;
			queuePostRenderEffect(markUnmounted, parentSuspense);
		};
		const unmountChildren = (children, parentComponent, parentSuspense, doRemove = false, optimized = false, start = 0) => {
			for (let i = start; i < children.length; i++) unmount(children[i], parentComponent, parentSuspense, doRemove, optimized);
		};
		const getNextHostNode = (vnode) => {
			if (vnode.shapeFlag & 6) return getNextHostNode(vnode.component.subTree);
			if (vnode.shapeFlag & 128) return vnode.suspense.next();
			const el = hostNextSibling(vnode.anchor || vnode.el);
			const teleportEnd = el && el[TeleportEndKey];
			return teleportEnd ? hostNextSibling(teleportEnd) : el;
		};
		const render = (vnode, container, namespace) => {
			flushOnAppMount(() => {
				if (vnode == null) {
					if (container._vnode) unmount(container._vnode, null, null, true);
				} else patch(container._vnode || null, vnode, container, null, null, null, namespace);
				container._vnode = vnode;
			}, vnode && container._vnode ? void 0 : vnode && vnode.component ? vnode.component.uid : getNextUid());
		};
		const internals = {
			p: patch,
			um: unmount,
			m: move,
			r: remove,
			mt: mountComponent,
			mc: mountChildren,
			pc: patchChildren,
			pbc: patchBlockChildren,
			n: getNextHostNode,
			o: options
		};
		let hydrate;
		let hydrateNode;
		if (createHydrationFns) [hydrate, hydrateNode] = createHydrationFns(internals);
		return {
			render,
			hydrate,
			createApp: createAppAPI(render, hydrate)
		};
	}
	function resolveChildrenNamespace({ type, props }, currentNamespace) {
		return currentNamespace === "svg" && type === "foreignObject" || currentNamespace === "mathml" && type === "annotation-xml" && props && props.encoding && props.encoding.includes("html") ? void 0 : currentNamespace;
	}
	function toggleRecurse({ effect, job }, allowed) {
		if (allowed) {
			effect.flags |= 32;
			job.flags |= 4;
		} else {
			effect.flags &= -33;
			job.flags &= -5;
		}
	}
	function needTransition(parentSuspense, transition) {
		return (!parentSuspense || parentSuspense && !parentSuspense.pendingBranch) && transition && !transition.persisted;
	}
	function traverseStaticChildren(n1, n2, shallow = false) {
		const ch1 = n1.children;
		const ch2 = n2.children;
		if (shared.isArray(ch1) && shared.isArray(ch2)) for (let i = 0; i < ch1.length; i++) {
			const c1 = ch1[i];
			let c2 = ch2[i];
			if (c2.shapeFlag & 1 && !c2.dynamicChildren) {
				if (c2.patchFlag <= 0 || c2.patchFlag === 32) {
					c2 = ch2[i] = cloneIfMounted(ch2[i]);
					c2.el = c1.el;
				}
				if (!shallow && c2.patchFlag !== -2) traverseStaticChildren(c1, c2);
			}
			if (c2.type === Text) {
				if (c2.patchFlag === -1) c2 = ch2[i] = cloneIfMounted(c2);
				c2.el = c1.el;
			}
			if (c2.type === Comment && !c2.el) c2.el = c1.el;
		}
	}
	function getSequence(arr) {
		const p = arr.slice();
		const result = [0];
		let i, j, u, v, c;
		const len = arr.length;
		for (i = 0; i < len; i++) {
			const arrI = arr[i];
			if (arrI !== 0) {
				j = result[result.length - 1];
				if (arr[j] < arrI) {
					p[i] = j;
					result.push(i);
					continue;
				}
				u = 0;
				v = result.length - 1;
				while (u < v) {
					c = u + v >> 1;
					if (arr[result[c]] < arrI) u = c + 1;
					else v = c;
				}
				if (arrI < arr[result[u]]) {
					if (u > 0) p[i] = result[u - 1];
					result[u] = i;
				}
			}
		}
		u = result.length;
		v = result[u - 1];
		while (u-- > 0) {
			result[u] = v;
			v = p[v];
		}
		return result;
	}
	function locateUnresolvedAsyncRoot(instance) {
		const subComponent = instance.subTree.component;
		if (subComponent) {
			if (subComponent.asyncDep && !subComponent.asyncResolved) return subComponent;
			else return locateUnresolvedAsyncRoot(subComponent);
		}
	}
	function invalidateMount(hooks) {
		if (hooks) for (let i = 0; i < hooks.length; i++) hooks[i].flags |= 8;
	}
	function resolveAsyncComponentPlaceholder(anchorVnode) {
		if (anchorVnode.placeholder) return anchorVnode.placeholder;
		const instance = anchorVnode.component;
		if (instance) return resolveAsyncComponentPlaceholder(instance.subTree);
		const suspense = anchorVnode.suspense;
		if (suspense && suspense.activeBranch) return resolveAsyncComponentPlaceholder(suspense.activeBranch);
		return null;
	}
	var isSuspense = (type) => type.__isSuspense;
	var suspenseId = 0;
	var deferredEnterKey = /* @__PURE__ */ Symbol("_deferredEnter");
	var Suspense = {
		name: "Suspense",
		__isSuspense: true,
		process(n1, n2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized, rendererInternals) {
			if (n1 == null) mountSuspense(n2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized, rendererInternals);
			else {
				const suspense = n1.suspense;
				if (parentSuspense && parentSuspense.deps > 0 && !parentSuspense.isHydrating) {
					const owner = suspense.parentComponent;
					if (!!owner && owner.suspense === parentSuspense && owner.suspenseId !== parentSuspense.pendingId ? parentSuspense.pendingBranch && !isSameVNodeType(n2.ssContent, suspense.pendingBranch || suspense.activeBranch) : !suspense.isInFallback) {
						n2.suspense = suspense;
						suspense.vnode = n2;
						n2.el = n1.el;
						return;
					}
				}
				patchSuspense(n1, n2, container, anchor, parentComponent, namespace, slotScopeIds, optimized, rendererInternals);
			}
		},
		hydrate: hydrateSuspense,
		normalize: normalizeSuspenseChildren
	};
	function triggerEvent(vnode, name) {
		const eventListener = vnode.props && vnode.props[name];
		if (shared.isFunction(eventListener)) eventListener();
	}
	function enterDeferred(branch) {
		const enters = [];
		collectDeferredEnters(branch, enters, true);
		if (enters.length) queuePostFlushCb(enters);
	}
	function collectDeferredEnters(vnode, enters, isRoot) {
		const { el, transition, children, shapeFlag } = vnode;
		if (shapeFlag & 6) {
			collectDeferredEnters(vnode.component.subTree, enters, isRoot);
			return;
		}
		if (shapeFlag & 192) return;
		if (shapeFlag & 1) {
			if (!isRoot && el && el[deferredEnterKey]) {
				el[deferredEnterKey] = void 0;
				if (transition && !transition.persisted) {
					transition.beforeEnter(el);
					enters.push(() => transition.enter(el));
				}
			}
			isRoot = false;
		}
		if (shapeFlag & 16) for (let i = 0; i < children.length; i++) collectDeferredEnters(children[i], enters, isRoot);
	}
	function mountSuspense(vnode, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized, rendererInternals) {
		const { p: patch, o: { createElement } } = rendererInternals;
		const hiddenContainer = createElement("div");
		const suspense = vnode.suspense = createSuspenseBoundary(vnode, parentSuspense, parentComponent, container, hiddenContainer, anchor, namespace, slotScopeIds, optimized, rendererInternals);
		patch(null, suspense.pendingBranch = vnode.ssContent, hiddenContainer, null, parentComponent, suspense, namespace, slotScopeIds);
		if (suspense.deps > 0) {
			triggerEvent(vnode, "onPending");
			triggerEvent(vnode, "onFallback");
			patch(null, vnode.ssFallback, container, anchor, parentComponent, null, namespace, slotScopeIds);
			setActiveBranch(suspense, vnode.ssFallback);
		} else suspense.resolve(false, true);
	}
	function patchSuspense(n1, n2, container, anchor, parentComponent, namespace, slotScopeIds, optimized, { p: patch, um: unmount, o: { createElement } }) {
		const suspense = n2.suspense = n1.suspense;
		suspense.vnode = n2;
		n2.el = n1.el;
		const newBranch = n2.ssContent;
		const newFallback = n2.ssFallback;
		const { activeBranch, pendingBranch, isInFallback, isHydrating } = suspense;
		if (pendingBranch) {
			suspense.pendingBranch = newBranch;
			if (isSameVNodeType(pendingBranch, newBranch)) {
				suspense.deps++;
				patch(pendingBranch, newBranch, isHydrating ? container : suspense.hiddenContainer, null, parentComponent, suspense, namespace, slotScopeIds, optimized);
				suspense.deps--;
				if (suspense.deps <= 0) suspense.resolve();
				else if (isInFallback) {
					if (!isHydrating && !suspense.isFallbackMountPending) {
						patch(activeBranch, newFallback, container, anchor, parentComponent, null, namespace, slotScopeIds, optimized);
						setActiveBranch(suspense, newFallback);
					}
				}
			} else {
				suspense.pendingId = suspenseId++;
				if (isHydrating) {
					suspense.isHydrating = false;
					suspense.activeBranch = pendingBranch;
				} else unmount(pendingBranch, parentComponent, suspense);
				suspense.deps = 0;
				discardEffects(suspense);
				suspense.hiddenContainer = createElement("div");
				if (isInFallback) {
					patch(null, newBranch, suspense.hiddenContainer, null, parentComponent, suspense, namespace, slotScopeIds, optimized);
					if (suspense.deps <= 0) suspense.resolve();
					else if (!suspense.isFallbackMountPending) {
						patch(activeBranch, newFallback, container, anchor, parentComponent, null, namespace, slotScopeIds, optimized);
						setActiveBranch(suspense, newFallback);
					}
				} else if (activeBranch && isSameVNodeType(activeBranch, newBranch)) {
					patch(activeBranch, newBranch, container, anchor, parentComponent, suspense, namespace, slotScopeIds, optimized);
					suspense.resolve(true);
				} else {
					patch(null, newBranch, suspense.hiddenContainer, null, parentComponent, suspense, namespace, slotScopeIds, optimized);
					if (suspense.deps <= 0) suspense.resolve();
				}
			}
		} else if (activeBranch && isSameVNodeType(activeBranch, newBranch)) {
			patch(activeBranch, newBranch, container, anchor, parentComponent, suspense, namespace, slotScopeIds, optimized);
			setActiveBranch(suspense, newBranch);
		} else {
			triggerEvent(n2, "onPending");
			suspense.pendingBranch = newBranch;
			suspense.pendingId = suspenseId++;
			patch(null, newBranch, suspense.hiddenContainer, null, parentComponent, suspense, namespace, slotScopeIds, optimized);
			if (suspense.deps <= 0) suspense.resolve();
			else {
				const { timeout } = suspense;
				if (timeout > 0) suspense.timeoutTimer = setTimeout(() => {
					suspense.timeoutTimer = void 0;
					suspense.fallback(suspense.vnode.ssFallback);
				}, timeout);
				else if (timeout === 0) suspense.fallback(newFallback);
			}
		}
	}
	function createSuspenseBoundary(vnode, parentSuspense, parentComponent, container, hiddenContainer, anchor, namespace, slotScopeIds, optimized, rendererInternals, isHydrating = false) {
		const { p: patch, m: move, um: unmount, n: next, o: { parentNode, remove } } = rendererInternals;
		let parentSuspenseId;
		const isSuspensible = isVNodeSuspensible(vnode);
		if (isSuspensible) {
			if (parentSuspense && parentSuspense.pendingBranch) {
				parentSuspenseId = parentSuspense.pendingId;
				parentSuspense.deps++;
			}
		}
		const timeout = vnode.props ? shared.toNumber(vnode.props.timeout) : void 0;
		const initialAnchor = anchor;
		const suspense = {
			vnode,
			parent: parentSuspense,
			parentComponent,
			namespace,
			container,
			hiddenContainer,
			deps: 0,
			pendingId: suspenseId++,
			timeout: typeof timeout === "number" ? timeout : -1,
			timeoutTimer: void 0,
			activeBranch: null,
			isFallbackMountPending: false,
			pendingBranch: null,
			isInFallback: !isHydrating,
			isHydrating,
			isUnmounted: false,
			effects: [],
			resolve(resume = false, sync = false) {
				const { vnode: vnode2, activeBranch, pendingBranch, pendingId, effects, parentComponent: parentComponent2, container: container2, isInFallback } = suspense;
				let delayEnter = false;
				if (suspense.isHydrating) suspense.isHydrating = false;
				else if (!resume) {
					delayEnter = activeBranch && pendingBranch.transition && pendingBranch.transition.mode === "out-in";
					let hasUpdatedAnchor = false;
					if (delayEnter) activeBranch.transition.afterLeave = () => {
						if (pendingId === suspense.pendingId && !suspense.isUnmounted) {
							enterDeferred(pendingBranch);
							move(pendingBranch, container2, anchor === initialAnchor && !hasUpdatedAnchor ? next(activeBranch) : anchor, 0);
							queuePostFlushCb(effects);
							if (isInFallback && vnode2.ssFallback) vnode2.ssFallback.el = null;
						}
					};
					if (activeBranch && !suspense.isFallbackMountPending) {
						if (parentNode(activeBranch.el || resolveAsyncComponentPlaceholder(activeBranch)) === container2) {
							anchor = next(activeBranch);
							hasUpdatedAnchor = true;
						}
						unmount(activeBranch, parentComponent2, suspense, true);
						if (!delayEnter && isInFallback && vnode2.ssFallback) queuePostRenderEffect(() => vnode2.ssFallback.el = null, suspense);
					}
					if (!delayEnter) {
						enterDeferred(pendingBranch);
						move(pendingBranch, container2, anchor, 0);
					}
				}
				clearTimeout(suspense.timeoutTimer);
				suspense.timeoutTimer = void 0;
				suspense.isFallbackMountPending = false;
				setActiveBranch(suspense, pendingBranch);
				suspense.pendingBranch = null;
				suspense.isInFallback = false;
				let kept = 0;
				for (let i = 0; i < effects.length; i++) {
					const effect = effects[i];
					if (effect.flags & 32) queuePostFlushCb(effect);
					else effects[kept++] = effect;
				}
				effects.length = kept;
				let parent = suspense.parent;
				let hasUnresolvedAncestor = false;
				while (parent) {
					if (parent.pendingBranch) {
						for (let i = 0; i < effects.length; i++) parent.effects.push(effects[i]);
						hasUnresolvedAncestor = true;
						break;
					}
					parent = parent.parent;
				}
				if (!hasUnresolvedAncestor && !delayEnter) queuePostFlushCb(effects);
				suspense.effects = [];
				if (isSuspensible) {
					if (parentSuspense && parentSuspense.pendingBranch && parentSuspenseId === parentSuspense.pendingId) {
						parentSuspenseId = void 0;
						parentSuspense.deps--;
						if (parentSuspense.deps === 0 && !sync) parentSuspense.resolve();
					}
				}
				triggerEvent(vnode2, "onResolve");
			},
			fallback(fallbackVNode) {
				if (suspense.isUnmounted || !suspense.pendingBranch) return;
				const { vnode: vnode2, activeBranch, parentComponent: parentComponent2, container: container2, namespace: namespace2 } = suspense;
				triggerEvent(vnode2, "onFallback");
				const anchor2 = next(activeBranch);
				const mountFallback = () => {
					suspense.isFallbackMountPending = false;
					if (suspense.isUnmounted || !suspense.isInFallback) return;
					const latestFallback = suspense.vnode.ssFallback;
					patch(null, latestFallback, container2, anchor2, parentComponent2, null, namespace2, slotScopeIds, optimized);
					setActiveBranch(suspense, latestFallback);
				};
				const delayEnter = fallbackVNode.transition && fallbackVNode.transition.mode === "out-in";
				if (delayEnter) {
					suspense.isFallbackMountPending = true;
					activeBranch.transition.afterLeave = mountFallback;
				}
				suspense.isInFallback = true;
				unmount(activeBranch, parentComponent2, null, true);
				if (!delayEnter) mountFallback();
			},
			move(container2, anchor2, type) {
				suspense.activeBranch && move(suspense.activeBranch, container2, anchor2, type);
				suspense.container = container2;
			},
			next() {
				return suspense.activeBranch && next(suspense.activeBranch);
			},
			registerDep(instance, setupRenderEffect, optimized2, namespace2) {
				const isInPendingSuspense = !!suspense.pendingBranch;
				if (isInPendingSuspense) suspense.deps++;
				const hydratedEl = instance.vnode.el;
				const render = (asyncSetupResult) => {
					instance.asyncResolved = true;
					const { vnode: vnode2 } = instance;
					handleSetupResult(instance, asyncSetupResult, false);
					if (hydratedEl) vnode2.el = hydratedEl;
					const placeholder = !hydratedEl && instance.subTree.el;
					setupRenderEffect(instance, vnode2, parentNode(hydratedEl || instance.subTree.el), hydratedEl ? null : next(instance.subTree), suspense, namespace2, optimized2);
					if (placeholder) {
						vnode2.placeholder = null;
						remove(placeholder);
					}
					updateHOCHostEl(instance, vnode2.el);
				};
				instance.asyncDep.catch((err) => {
					handleError(err, instance, 0, false, true);
					return () => null;
				}).then((asyncSetupResult) => {
					if (instance.isUnmounted || suspense.isUnmounted) return;
					const isPendingDep = isInPendingSuspense && suspense.pendingId === instance.suspenseId;
					unsetCurrentInstance();
					if (!instance.scope.active) {
						if (isPendingDep && --suspense.deps === 0) suspense.resolve();
						return;
					}
					if (!isPendingDep && suspense.pendingBranch) {
						const job = () => {
							if (instance.isUnmounted || suspense.isUnmounted || !instance.scope.active) return;
							if (suspense.pendingBranch) queueEffectWithSuspense(job, suspense);
							else render(asyncSetupResult);
						};
						job.flags = 48;
						queueEffectWithSuspense(job, suspense);
						return;
					}
					render(asyncSetupResult);
					if (isPendingDep && --suspense.deps === 0) suspense.resolve();
				});
			},
			unmount(parentSuspense2, doRemove) {
				suspense.isUnmounted = true;
				clearTimeout(suspense.timeoutTimer);
				suspense.timeoutTimer = void 0;
				if (parentSuspenseId !== void 0) {
					const parent = suspense.parent;
					const pendingId = parentSuspenseId;
					parentSuspenseId = void 0;
					queuePostFlushCb(() => {
						if (parent.pendingId === pendingId && !parent.isUnmounted && --parent.deps === 0) parent.resolve();
					});
				}
				if (suspense.activeBranch) unmount(suspense.activeBranch, parentComponent, parentSuspense2, doRemove);
				if (suspense.pendingBranch) {
					unmount(suspense.pendingBranch, parentComponent, suspense, doRemove);
					discardEffects(suspense);
				}
			}
		};
		return suspense;
	}
	function hydrateSuspense(node, vnode, parentComponent, parentSuspense, namespace, slotScopeIds, optimized, rendererInternals, hydrateNode) {
		const suspense = vnode.suspense = createSuspenseBoundary(vnode, parentSuspense, parentComponent, node.parentNode, document.createElement("div"), null, namespace, slotScopeIds, optimized, rendererInternals, true);
		const result = hydrateNode(node, suspense.pendingBranch = vnode.ssContent, parentComponent, suspense, slotScopeIds, optimized);
		if (suspense.deps === 0) suspense.resolve(false, true);
		return result;
	}
	function normalizeSuspenseChildren(vnode) {
		const { shapeFlag, children } = vnode;
		const isSlotChildren = shapeFlag & 32;
		vnode.ssContent = normalizeSuspenseSlot(isSlotChildren ? children.default : children);
		vnode.ssFallback = isSlotChildren ? normalizeSuspenseSlot(children.fallback) : createVNode(Comment);
	}
	function normalizeSuspenseSlot(s) {
		let block;
		if (shared.isFunction(s)) {
			const trackBlock = isBlockTreeEnabled && s._c;
			if (trackBlock) {
				s._d = false;
				openBlock();
			}
			s = s();
			if (trackBlock) {
				s._d = true;
				block = currentBlock;
				closeBlock();
			}
		}
		if (shared.isArray(s)) s = filterSingleRoot(s);
		s = normalizeVNode(s);
		if (block && !s.dynamicChildren) s.dynamicChildren = block.filter((c) => c !== s);
		return s;
	}
	function discardEffects(suspense) {
		const { effects } = suspense;
		for (let i = 0; i < effects.length; i++) {
			const effect = effects[i];
			if (effect.flags & 16) queuePostFlushCb(effect);
		}
		effects.length = 0;
	}
	function queueEffectWithSuspense(fn, suspense) {
		if (suspense && suspense.pendingBranch) {
			if (shared.isArray(fn)) suspense.effects.push(...fn);
			else suspense.effects.push(fn);
		} else queuePostFlushCb(fn);
	}
	function setActiveBranch(suspense, branch) {
		suspense.activeBranch = branch;
		const { vnode, parentComponent } = suspense;
		let el = branch.el;
		while (!el && branch.component) {
			branch = branch.component.subTree;
			el = branch.el;
		}
		vnode.el = el;
		if (parentComponent && parentComponent.subTree === vnode) {
			parentComponent.vnode.el = el;
			updateHOCHostEl(parentComponent, el);
		}
	}
	function isVNodeSuspensible(vnode) {
		const suspensible = vnode.props && vnode.props.suspensible;
		return suspensible != null && suspensible !== false;
	}
	var Fragment = /* @__PURE__ */ Symbol.for("v-fgt");
	var Text = /* @__PURE__ */ Symbol.for("v-txt");
	var Comment = /* @__PURE__ */ Symbol.for("v-cmt");
	var Static = /* @__PURE__ */ Symbol.for("v-stc");
	var blockStack = [];
	var currentBlock = null;
	function openBlock(disableTracking = false) {
		blockStack.push(currentBlock = disableTracking ? null : []);
	}
	function closeBlock() {
		blockStack.pop();
		currentBlock = blockStack[blockStack.length - 1] || null;
	}
	var isBlockTreeEnabled = 1;
	function setBlockTracking(value, inVOnce = false) {
		isBlockTreeEnabled += value;
		if (value < 0 && currentBlock && inVOnce) currentBlock.hasOnce = true;
	}
	function setupBlock(vnode) {
		vnode.dynamicChildren = isBlockTreeEnabled > 0 ? currentBlock || shared.EMPTY_ARR : null;
		closeBlock();
		if (isBlockTreeEnabled > 0 && currentBlock) currentBlock.push(vnode);
		return vnode;
	}
	function createElementBlock(type, props, children, patchFlag, dynamicProps, shapeFlag) {
		return setupBlock(createBaseVNode(type, props, children, patchFlag, dynamicProps, shapeFlag, true));
	}
	function createBlock(type, props, children, patchFlag, dynamicProps) {
		return setupBlock(createVNode(type, props, children, patchFlag, dynamicProps, true));
	}
	function isVNode(value) {
		return value ? value.__v_isVNode === true : false;
	}
	function isSameVNodeType(n1, n2) {
		return n1.type === n2.type && n1.key === n2.key;
	}
	function transformVNodeArgs(transformer) {}
	var normalizeKey = ({ key }) => key != null ? key : null;
	var normalizeRef = ({ ref, ref_key, ref_for }) => {
		if (typeof ref === "number") ref = "" + ref;
		return ref != null ? shared.isString(ref) || reactivity.isRef(ref) || shared.isFunction(ref) ? {
			i: currentRenderingInstance,
			r: ref,
			k: ref_key,
			f: !!ref_for
		} : ref : null;
	};
	function createBaseVNode(type, props = null, children = null, patchFlag = 0, dynamicProps = null, shapeFlag = type === Fragment ? 0 : 1, isBlockNode = false, needFullChildrenNormalization = false) {
		const vnode = {
			__v_isVNode: true,
			__v_skip: true,
			type,
			props,
			key: props && normalizeKey(props),
			ref: props && normalizeRef(props),
			scopeId: currentScopeId,
			slotScopeIds: null,
			children,
			component: null,
			suspense: null,
			ssContent: null,
			ssFallback: null,
			dirs: null,
			transition: null,
			el: null,
			anchor: null,
			target: null,
			targetStart: null,
			targetAnchor: null,
			staticCount: 0,
			shapeFlag,
			patchFlag,
			dynamicProps,
			dynamicChildren: null,
			appContext: null,
			ctx: currentRenderingInstance
		};
		if (needFullChildrenNormalization) {
			normalizeChildren(vnode, children);
			if (shapeFlag & 128) type.normalize(vnode);
		} else if (children) vnode.shapeFlag |= shared.isString(children) ? 8 : 16;
		if (isBlockTreeEnabled > 0 && !isBlockNode && currentBlock && (vnode.patchFlag > 0 || shapeFlag & 6) && vnode.patchFlag !== 32) currentBlock.push(vnode);
		return vnode;
	}
	var createVNode = _createVNode;
	function _createVNode(type, props = null, children = null, patchFlag = 0, dynamicProps = null, isBlockNode = false) {
		if (!type || type === NULL_DYNAMIC_COMPONENT) type = Comment;
		if (isVNode(type)) {
			const cloned = cloneVNode(type, props, true);
			if (children) normalizeChildren(cloned, children);
			if (isBlockTreeEnabled > 0 && !isBlockNode && currentBlock) {
				if (cloned.shapeFlag & 6) currentBlock[currentBlock.indexOf(type)] = cloned;
				else currentBlock.push(cloned);
			}
			cloned.patchFlag = -2;
			return cloned;
		}
		if (isClassComponent(type)) type = type.__vccOpts;
		if (props) {
			props = guardReactiveProps(props);
			let { class: klass, style } = props;
			if (klass && !shared.isString(klass)) props.class = shared.normalizeClass(klass);
			if (shared.isObject(style)) {
				if (reactivity.isProxy(style) && !shared.isArray(style)) style = shared.extend({}, style);
				props.style = shared.normalizeStyle(style);
			}
		}
		const shapeFlag = shared.isString(type) ? 1 : isSuspense(type) ? 128 : isTeleport(type) ? 64 : shared.isObject(type) ? 4 : shared.isFunction(type) ? 2 : 0;
		return createBaseVNode(type, props, children, patchFlag, dynamicProps, shapeFlag, isBlockNode, true);
	}
	function guardReactiveProps(props) {
		if (!props) return null;
		if (reactivity.isProxy(props)) return shared.extend({}, props);
		return isInternalObject(props) ? shared.extend({}, props[rawAttrsKey] || props) : props;
	}
	function cloneVNode(vnode, extraProps, mergeRef = false, cloneTransition = false) {
		const { props, ref, patchFlag, children, transition } = vnode;
		const mergedProps = extraProps ? mergeProps(props || {}, extraProps) : props;
		const cloned = {
			__v_isVNode: true,
			__v_skip: true,
			type: vnode.type,
			props: mergedProps,
			key: mergedProps && normalizeKey(mergedProps),
			ref: extraProps && extraProps.ref ? mergeRef && ref ? shared.isArray(ref) ? ref.concat(normalizeRef(extraProps)) : [ref, normalizeRef(extraProps)] : normalizeRef(extraProps) : ref,
			scopeId: vnode.scopeId,
			slotScopeIds: vnode.slotScopeIds,
			children,
			target: vnode.target,
			targetStart: vnode.targetStart,
			targetAnchor: vnode.targetAnchor,
			staticCount: vnode.staticCount,
			shapeFlag: vnode.shapeFlag,
			patchFlag: extraProps && vnode.type !== Fragment ? patchFlag === -1 ? 16 : patchFlag | 16 : patchFlag,
			dynamicProps: vnode.dynamicProps,
			dynamicChildren: vnode.dynamicChildren,
			appContext: vnode.appContext,
			dirs: vnode.dirs,
			transition,
			component: vnode.component,
			suspense: vnode.suspense,
			ssContent: vnode.ssContent && cloneVNode(vnode.ssContent),
			ssFallback: vnode.ssFallback && cloneVNode(vnode.ssFallback),
			placeholder: vnode.placeholder,
			el: vnode.el,
			anchor: vnode.anchor,
			ctx: vnode.ctx,
			ce: vnode.ce,
			cacheIndex: vnode.cacheIndex
		};
		if (transition && cloneTransition) setTransitionHooks(cloned, transition.clone(cloned));
		return cloned;
	}
	function createTextVNode(text = " ", flag = 0) {
		return createVNode(Text, null, text, flag);
	}
	function createStaticVNode(content, numberOfNodes) {
		const vnode = createVNode(Static, null, content);
		vnode.staticCount = numberOfNodes;
		return vnode;
	}
	function createCommentVNode(text = "", asBlock = false) {
		return asBlock ? (openBlock(), createBlock(Comment, null, text)) : createVNode(Comment, null, text);
	}
	function normalizeVNode(child) {
		if (child == null || typeof child === "boolean") return createVNode(Comment);
		else if (shared.isArray(child)) return createVNode(Fragment, null, child.slice());
		else if (isVNode(child)) return cloneIfMounted(child);
		else return createVNode(Text, null, String(child));
	}
	function cloneIfMounted(child) {
		return child.el === null && child.patchFlag !== -1 || child.memo ? child : cloneVNode(child);
	}
	function normalizeChildren(vnode, children) {
		let type = 0;
		const { shapeFlag } = vnode;
		if (children == null) children = null;
		else if (shared.isArray(children)) type = 16;
		else if (typeof children === "object") {
			if (shapeFlag & 65) {
				const slot = children.default;
				if (slot) {
					slot._c && (slot._d = false);
					normalizeChildren(vnode, slot());
					slot._c && (slot._d = true);
				}
				return;
			} else {
				type = 32;
				const slotFlag = children._;
				if (!slotFlag && !isInternalObject(children)) children._ctx = currentRenderingInstance;
				else if (slotFlag === 3 && currentRenderingInstance) {
					if (currentRenderingInstance.slots._ === 1) children._ = 1;
					else {
						children._ = 2;
						vnode.patchFlag |= 1024;
					}
				}
			}
		} else if (shared.isFunction(children)) {
			if (shapeFlag & 65) {
				normalizeChildren(vnode, { default: children });
				return;
			}
			children = {
				default: children,
				_ctx: currentRenderingInstance
			};
			type = 32;
		} else {
			children = String(children);
			if (shapeFlag & 64) {
				type = 16;
				children = [createTextVNode(children)];
			} else type = 8;
		}
		vnode.children = children;
		vnode.shapeFlag |= type;
	}
	function mergeProps(...args) {
		const ret = {};
		for (let i = 0; i < args.length; i++) {
			const toMerge = args[i];
			for (const key in toMerge) if (key === "class") {
				if (ret.class !== toMerge.class) ret.class = shared.normalizeClass([ret.class, toMerge.class]);
			} else if (key === "style") ret.style = shared.normalizeStyle([ret.style, toMerge.style]);
			else if (shared.isOn(key)) {
				const existing = ret[key];
				const incoming = toMerge[key];
				if (incoming && existing !== incoming && !(shared.isArray(existing) && existing.includes(incoming))) ret[key] = existing ? [].concat(existing, incoming) : incoming;
				else if (incoming == null && existing == null && !shared.isModelListener(key)) ret[key] = incoming;
			} else if (key !== "") ret[key] = toMerge[key];
		}
		return ret;
	}
	function invokeVNodeHook(hook, instance, vnode, prevVNode = null) {
		callWithAsyncErrorHandling(hook, instance, 7, [vnode, prevVNode]);
	}
	var emptyAppContext = /* @__PURE__ */ createAppContext();
	var uid = 0;
	function getNextUid() {
		return uid;
	}
	function createComponentInstance(vnode, parent, suspense) {
		const type = vnode.type;
		const appContext = (parent ? parent.appContext : vnode.appContext) || emptyAppContext;
		const instance = {
			uid: uid++,
			vnode,
			type,
			parent,
			appContext,
			root: null,
			next: null,
			subTree: null,
			effect: null,
			update: null,
			job: null,
			scope: new reactivity.EffectScope(true),
			render: null,
			proxy: null,
			exposed: null,
			exposeProxy: null,
			withProxy: null,
			provides: parent ? parent.provides : Object.create(appContext.provides),
			ids: parent ? parent.ids : [
				"",
				0,
				0
			],
			accessCache: null,
			renderCache: [],
			components: null,
			directives: null,
			propsOptions: normalizePropsOptions(type, appContext),
			emitsOptions: normalizeEmitsOptions(type, appContext),
			emit: null,
			emitted: null,
			propsDefaults: shared.EMPTY_OBJ,
			inheritAttrs: type.inheritAttrs,
			ctx: shared.EMPTY_OBJ,
			data: shared.EMPTY_OBJ,
			props: shared.EMPTY_OBJ,
			attrs: shared.EMPTY_OBJ,
			slots: shared.EMPTY_OBJ,
			refs: shared.EMPTY_OBJ,
			setupState: shared.EMPTY_OBJ,
			setupContext: null,
			suspense,
			suspenseId: suspense ? suspense.pendingId : 0,
			asyncDep: null,
			asyncResolved: false,
			isMounted: false,
			isUnmounted: false,
			isDeactivated: false,
			bc: null,
			c: null,
			bm: null,
			m: null,
			bu: null,
			u: null,
			um: null,
			bum: null,
			da: null,
			a: null,
			rtg: null,
			rtc: null,
			ec: null,
			sp: null
		};
		instance.ctx = { _: instance };
		instance.root = parent ? parent.root : instance;
		instance.emit = emit.bind(null, instance);
		if (vnode.ce) vnode.ce(instance);
		return instance;
	}
	var currentInstance = null;
	var getCurrentInstance = () => currentInstance || currentRenderingInstance;
	var internalSetCurrentInstance;
	var setInSSRSetupState;
	{
		const g = shared.getGlobalThis();
		const registerGlobalSetter = (key, setter) => {
			let setters;
			if (!(setters = g[key])) setters = g[key] = [];
			setters.push(setter);
			return (v) => {
				if (setters.length > 1) setters.forEach((set) => set(v));
				else setters[0](v);
			};
		};
		internalSetCurrentInstance = registerGlobalSetter(`__VUE_INSTANCE_SETTERS__`, (v) => currentInstance = v);
		setInSSRSetupState = registerGlobalSetter(`__VUE_SSR_SETTERS__`, (v) => isInSSRComponentSetup = v);
	}
	var setCurrentInstance = (instance) => {
		const prev = currentInstance;
		internalSetCurrentInstance(instance);
		instance.scope.on();
		return () => {
			instance.scope.off();
			internalSetCurrentInstance(prev);
		};
	};
	var unsetCurrentInstance = () => {
		currentInstance && currentInstance.scope.off();
		internalSetCurrentInstance(null);
	};
	function isStatefulComponent(instance) {
		return instance.vnode.shapeFlag & 4;
	}
	var isInSSRComponentSetup = false;
	function setupComponent(instance, isSSR = false, optimized = false) {
		isSSR && setInSSRSetupState(isSSR);
		const { props, children } = instance.vnode;
		const isStateful = isStatefulComponent(instance);
		initProps(instance, props, isStateful, isSSR);
		initSlots(instance, children, optimized || isSSR);
		const setupResult = isStateful ? setupStatefulComponent(instance, isSSR) : void 0;
		isSSR && setInSSRSetupState(false);
		return setupResult;
	}
	function setupStatefulComponent(instance, isSSR) {
		const Component = instance.type;
		instance.accessCache = /* @__PURE__ */ Object.create(null);
		instance.proxy = new Proxy(instance.ctx, PublicInstanceProxyHandlers);
		const { setup } = Component;
		if (setup) {
			reactivity.pauseTracking();
			const setupContext = instance.setupContext = setup.length > 1 ? createSetupContext(instance) : null;
			const reset = setCurrentInstance(instance);
			const setupResult = callWithErrorHandling(setup, instance, 0, [instance.props, setupContext]);
			const isAsyncSetup = shared.isPromise(setupResult);
			reactivity.resetTracking();
			reset();
			if ((isAsyncSetup || instance.sp) && !isAsyncWrapper(instance)) markAsyncBoundary(instance);
			if (isAsyncSetup) {
				setupResult.then(unsetCurrentInstance, unsetCurrentInstance);
				if (isSSR) return setupResult.then((resolvedResult) => {
					setInSSRSetupState(true);
					try {
						handleSetupResult(instance, resolvedResult, isSSR);
					} finally {
						setInSSRSetupState(false);
					}
				}).catch((e) => {
					handleError(e, instance, 0, void 0, true);
					instance.ssrRender = (_, push) => push("<!---->");
				});
				else instance.asyncDep = setupResult;
			} else handleSetupResult(instance, setupResult, isSSR);
		} else finishComponentSetup(instance, isSSR);
	}
	function handleSetupResult(instance, setupResult, isSSR) {
		if (shared.isFunction(setupResult)) {
			if (instance.type.__ssrInlineRender) instance.ssrRender = setupResult;
			else instance.render = setupResult;
		} else if (shared.isObject(setupResult)) instance.setupState = reactivity.proxyRefs(setupResult);
		finishComponentSetup(instance, isSSR);
	}
	var compile;
	var installWithProxy;
	function registerRuntimeCompiler(_compile) {
		compile = _compile;
		installWithProxy = (i) => {
			if (i.render._rc) i.withProxy = new Proxy(i.ctx, RuntimeCompiledPublicInstanceProxyHandlers);
		};
	}
	var isRuntimeOnly = () => !compile;
	function finishComponentSetup(instance, isSSR, skipOptions) {
		const Component = instance.type;
		if (!instance.render) {
			if (!isSSR && compile && !Component.render) {
				const template = Component.template || resolveMergedOptions(instance).template;
				if (template) {
					const { isCustomElement, compilerOptions } = instance.appContext.config;
					const { delimiters, compilerOptions: componentCompilerOptions } = Component;
					const finalCompilerOptions = shared.extend(shared.extend({
						isCustomElement,
						delimiters
					}, compilerOptions), componentCompilerOptions);
					Component.render = compile(template, finalCompilerOptions);
				}
			}
			instance.render = Component.render || shared.NOOP;
			if (installWithProxy) installWithProxy(instance);
		}
		{
			const reset = setCurrentInstance(instance);
			reactivity.pauseTracking();
			try {
				applyOptions(instance);
			} finally {
				reactivity.resetTracking();
				reset();
			}
		}
	}
	var rawAttrsKey = /* @__PURE__ */ Symbol();
	var attrsProxyHandlers = { get(target, key) {
		reactivity.track(target, "get", "");
		return key === rawAttrsKey ? target : target[key];
	} };
	function createSetupContext(instance) {
		const expose = (exposed) => {
			instance.exposed = exposed || {};
		};
		return {
			attrs: new Proxy(instance.attrs, attrsProxyHandlers),
			slots: instance.slots,
			emit: instance.emit,
			expose
		};
	}
	function getComponentPublicInstance(instance) {
		if (instance.exposed) return instance.exposeProxy || (instance.exposeProxy = new Proxy(reactivity.proxyRefs(reactivity.markRaw(instance.exposed)), {
			get(target, key) {
				if (key in target) return target[key];
				else if (key in publicPropertiesMap) return publicPropertiesMap[key](instance);
			},
			has(target, key) {
				return key in target || key in publicPropertiesMap;
			}
		}));
		else return instance.proxy;
	}
	function getComponentName(Component, includeInferred = true) {
		return shared.isFunction(Component) ? Component.displayName || Component.name : Component.name || includeInferred && Component.__name;
	}
	function isClassComponent(value) {
		return shared.isFunction(value) && "__vccOpts" in value;
	}
	var computed = (getterOrOptions, debugOptions) => {
		return reactivity.computed(getterOrOptions, debugOptions, isInSSRComponentSetup);
	};
	function h(type, propsOrChildren, children) {
		try {
			setBlockTracking(-1);
			const l = arguments.length;
			if (l === 2) {
				if (shared.isObject(propsOrChildren) && !shared.isArray(propsOrChildren)) {
					if (isVNode(propsOrChildren)) return createVNode(type, null, [propsOrChildren]);
					return createVNode(type, propsOrChildren);
				} else return createVNode(type, null, propsOrChildren);
			} else {
				if (l > 3) children = Array.prototype.slice.call(arguments, 2);
				else if (l === 3 && isVNode(children)) children = [children];
				return createVNode(type, propsOrChildren, children);
			}
		} finally {
			setBlockTracking(1);
		}
	}
	function initCustomFormatter() {}
	function withMemo(memo, render, cache, index) {
		const cached = cache[index];
		if (cached && isMemoSame(cached, memo)) return cached;
		const ret = render();
		ret.memo = memo.slice();
		ret.cacheIndex = index;
		return cache[index] = ret;
	}
	function isMemoSame(cached, memo) {
		const prev = cached.memo;
		if (prev.length != memo.length) return false;
		for (let i = 0; i < prev.length; i++) if (shared.hasChanged(prev[i], memo[i])) return false;
		if (isBlockTreeEnabled > 0 && currentBlock) currentBlock.push(cached);
		return true;
	}
	var version = "3.5.45";
	var warn$1 = shared.NOOP;
	var ErrorTypeStrings = ErrorTypeStrings$1;
	var devtools = void 0;
	var setDevtoolsHook = shared.NOOP;
	var ssrUtils = {
		createComponentInstance,
		setupComponent,
		renderComponentRoot,
		setCurrentRenderingInstance,
		isVNode,
		normalizeVNode,
		getComponentPublicInstance,
		ensureValidVNode,
		pushWarningContext,
		popWarningContext
	};
	var resolveFilter = null;
	var compatUtils = null;
	var DeprecationTypes = null;
	exports.EffectScope = reactivity.EffectScope;
	exports.ReactiveEffect = reactivity.ReactiveEffect;
	exports.TrackOpTypes = reactivity.TrackOpTypes;
	exports.TriggerOpTypes = reactivity.TriggerOpTypes;
	exports.customRef = reactivity.customRef;
	exports.effect = reactivity.effect;
	exports.effectScope = reactivity.effectScope;
	exports.getCurrentScope = reactivity.getCurrentScope;
	exports.getCurrentWatcher = reactivity.getCurrentWatcher;
	exports.isProxy = reactivity.isProxy;
	exports.isReactive = reactivity.isReactive;
	exports.isReadonly = reactivity.isReadonly;
	exports.isRef = reactivity.isRef;
	exports.isShallow = reactivity.isShallow;
	exports.markRaw = reactivity.markRaw;
	exports.onScopeDispose = reactivity.onScopeDispose;
	exports.onWatcherCleanup = reactivity.onWatcherCleanup;
	exports.proxyRefs = reactivity.proxyRefs;
	exports.reactive = reactivity.reactive;
	exports.readonly = reactivity.readonly;
	exports.ref = reactivity.ref;
	exports.shallowReactive = reactivity.shallowReactive;
	exports.shallowReadonly = reactivity.shallowReadonly;
	exports.shallowRef = reactivity.shallowRef;
	exports.stop = reactivity.stop;
	exports.toRaw = reactivity.toRaw;
	exports.toRef = reactivity.toRef;
	exports.toRefs = reactivity.toRefs;
	exports.toValue = reactivity.toValue;
	exports.triggerRef = reactivity.triggerRef;
	exports.unref = reactivity.unref;
	exports.camelize = shared.camelize;
	exports.capitalize = shared.capitalize;
	exports.normalizeClass = shared.normalizeClass;
	exports.normalizeProps = shared.normalizeProps;
	exports.normalizeStyle = shared.normalizeStyle;
	exports.toDisplayString = shared.toDisplayString;
	exports.toHandlerKey = shared.toHandlerKey;
	exports.BaseTransition = BaseTransition;
	exports.BaseTransitionPropsValidators = BaseTransitionPropsValidators;
	exports.Comment = Comment;
	exports.DeprecationTypes = DeprecationTypes;
	exports.ErrorCodes = ErrorCodes;
	exports.ErrorTypeStrings = ErrorTypeStrings;
	exports.Fragment = Fragment;
	exports.KeepAlive = KeepAlive;
	exports.Static = Static;
	exports.Suspense = Suspense;
	exports.Teleport = Teleport;
	exports.Text = Text;
	exports.assertNumber = assertNumber;
	exports.callWithAsyncErrorHandling = callWithAsyncErrorHandling;
	exports.callWithErrorHandling = callWithErrorHandling;
	exports.cloneVNode = cloneVNode;
	exports.compatUtils = compatUtils;
	exports.computed = computed;
	exports.createBlock = createBlock;
	exports.createCommentVNode = createCommentVNode;
	exports.createElementBlock = createElementBlock;
	exports.createElementVNode = createBaseVNode;
	exports.createHydrationRenderer = createHydrationRenderer;
	exports.createPropsRestProxy = createPropsRestProxy;
	exports.createRenderer = createRenderer;
	exports.createSlots = createSlots;
	exports.createStaticVNode = createStaticVNode;
	exports.createTextVNode = createTextVNode;
	exports.createVNode = createVNode;
	exports.defineAsyncComponent = defineAsyncComponent;
	exports.defineComponent = defineComponent;
	exports.defineEmits = defineEmits;
	exports.defineExpose = defineExpose;
	exports.defineModel = defineModel;
	exports.defineOptions = defineOptions;
	exports.defineProps = defineProps;
	exports.defineSlots = defineSlots;
	exports.devtools = devtools;
	exports.getCurrentInstance = getCurrentInstance;
	exports.getTransitionRawChildren = getTransitionRawChildren;
	exports.guardReactiveProps = guardReactiveProps;
	exports.h = h;
	exports.handleError = handleError;
	exports.hasInjectionContext = hasInjectionContext;
	exports.hydrateOnIdle = hydrateOnIdle;
	exports.hydrateOnInteraction = hydrateOnInteraction;
	exports.hydrateOnMediaQuery = hydrateOnMediaQuery;
	exports.hydrateOnVisible = hydrateOnVisible;
	exports.initCustomFormatter = initCustomFormatter;
	exports.inject = inject;
	exports.isMemoSame = isMemoSame;
	exports.isRuntimeOnly = isRuntimeOnly;
	exports.isVNode = isVNode;
	exports.mergeDefaults = mergeDefaults;
	exports.mergeModels = mergeModels;
	exports.mergeProps = mergeProps;
	exports.nextTick = nextTick;
	exports.onActivated = onActivated;
	exports.onBeforeMount = onBeforeMount;
	exports.onBeforeUnmount = onBeforeUnmount;
	exports.onBeforeUpdate = onBeforeUpdate;
	exports.onDeactivated = onDeactivated;
	exports.onErrorCaptured = onErrorCaptured;
	exports.onMounted = onMounted;
	exports.onRenderTracked = onRenderTracked;
	exports.onRenderTriggered = onRenderTriggered;
	exports.onServerPrefetch = onServerPrefetch;
	exports.onUnmounted = onUnmounted;
	exports.onUpdated = onUpdated;
	exports.openBlock = openBlock;
	exports.popScopeId = popScopeId;
	exports.provide = provide;
	exports.pushScopeId = pushScopeId;
	exports.queuePostFlushCb = queuePostFlushCb;
	exports.registerRuntimeCompiler = registerRuntimeCompiler;
	exports.renderList = renderList;
	exports.renderSlot = renderSlot;
	exports.resolveComponent = resolveComponent;
	exports.resolveDirective = resolveDirective;
	exports.resolveDynamicComponent = resolveDynamicComponent;
	exports.resolveFilter = resolveFilter;
	exports.resolveTransitionHooks = resolveTransitionHooks;
	exports.setBlockTracking = setBlockTracking;
	exports.setDevtoolsHook = setDevtoolsHook;
	exports.setTransitionHooks = setTransitionHooks;
	exports.ssrContextKey = ssrContextKey;
	exports.ssrUtils = ssrUtils;
	exports.toHandlers = toHandlers;
	exports.transformVNodeArgs = transformVNodeArgs;
	exports.useAttrs = useAttrs;
	exports.useId = useId;
	exports.useModel = useModel;
	exports.useSSRContext = useSSRContext;
	exports.useSlots = useSlots;
	exports.useTemplateRef = useTemplateRef;
	exports.useTransitionState = useTransitionState;
	exports.version = version;
	exports.warn = warn$1;
	exports.watch = watch;
	exports.watchEffect = watchEffect;
	exports.watchPostEffect = watchPostEffect;
	exports.watchSyncEffect = watchSyncEffect;
	exports.withAsyncContext = withAsyncContext;
	exports.withCtx = withCtx;
	exports.withDefaults = withDefaults;
	exports.withDirectives = withDirectives;
	exports.withMemo = withMemo;
	exports.withScopeId = withScopeId;
}));
// node_modules/.pnpm/@vue+runtime-dom@3.5.45/node_modules/@vue/runtime-dom/dist/runtime-dom.cjs.prod.js
/**
* @vue/runtime-dom v3.5.45
* (c) 2018-present Yuxi (Evan) You and Vue contributors
* @license MIT
**/
var require_runtime_dom_cjs_prod = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var runtimeCore = require_runtime_core_cjs_prod();
	var shared = require_shared_cjs_prod();
	var policy = void 0;
	var tt = typeof window !== "undefined" && window.trustedTypes;
	if (tt) try {
		policy = /* @__PURE__ */ tt.createPolicy("vue", { createHTML: (val) => val });
	} catch (e) {}
	var unsafeToTrustedHTML = policy ? (val) => policy.createHTML(val) : (val) => val;
	var svgNS = "http://www.w3.org/2000/svg";
	var mathmlNS = "http://www.w3.org/1998/Math/MathML";
	var doc = typeof document !== "undefined" ? document : null;
	var templateContainer = doc && /* @__PURE__ */ doc.createElement("template");
	var nodeOps = {
		insert: (child, parent, anchor) => {
			parent.insertBefore(child, anchor || null);
		},
		remove: (child) => {
			const parent = child.parentNode;
			if (parent) parent.removeChild(child);
		},
		createElement: (tag, namespace, is, props) => {
			const el = namespace === "svg" ? doc.createElementNS(svgNS, tag) : namespace === "mathml" ? doc.createElementNS(mathmlNS, tag) : is ? doc.createElement(tag, { is }) : doc.createElement(tag);
			if (tag === "select" && props && props.multiple != null) el.setAttribute("multiple", props.multiple);
			return el;
		},
		createText: (text) => doc.createTextNode(text),
		createComment: (text) => doc.createComment(text),
		setText: (node, text) => {
			node.nodeValue = text;
		},
		setElementText: (el, text) => {
			el.textContent = text;
		},
		parentNode: (node) => node.parentNode,
		nextSibling: (node) => node.nextSibling,
		querySelector: (selector) => doc.querySelector(selector),
		setScopeId(el, id) {
			el.setAttribute(id, "");
		},
		insertStaticContent(content, parent, anchor, namespace, start, end) {
			const before = anchor ? anchor.previousSibling : parent.lastChild;
			if (start && (start === end || start.nextSibling)) while (true) {
				parent.insertBefore(start.cloneNode(true), anchor);
				if (start === end || !(start = start.nextSibling)) break;
			}
			else {
				templateContainer.innerHTML = unsafeToTrustedHTML(namespace === "svg" ? `<svg>${content}</svg>` : namespace === "mathml" ? `<math>${content}</math>` : content);
				const template = templateContainer.content;
				if (namespace === "svg" || namespace === "mathml") {
					const wrapper = template.firstChild;
					while (wrapper.firstChild) template.appendChild(wrapper.firstChild);
					template.removeChild(wrapper);
				}
				parent.insertBefore(template, anchor);
			}
			return [before ? before.nextSibling : parent.firstChild, anchor ? anchor.previousSibling : parent.lastChild];
		}
	};
	var TRANSITION = "transition";
	var ANIMATION = "animation";
	var vtcKey = /* @__PURE__ */ Symbol("_vtc");
	var DOMTransitionPropsValidators = {
		name: String,
		type: String,
		css: {
			type: Boolean,
			default: true
		},
		duration: [
			String,
			Number,
			Object
		],
		enterFromClass: String,
		enterActiveClass: String,
		enterToClass: String,
		appearFromClass: String,
		appearActiveClass: String,
		appearToClass: String,
		leaveFromClass: String,
		leaveActiveClass: String,
		leaveToClass: String
	};
	var TransitionPropsValidators = /* @__PURE__ */ shared.extend({}, runtimeCore.BaseTransitionPropsValidators, DOMTransitionPropsValidators);
	var decorate$1 = (t) => {
		t.displayName = "Transition";
		t.props = TransitionPropsValidators;
		return t;
	};
	var Transition = /* @__PURE__ */ decorate$1((props, { slots }) => runtimeCore.h(runtimeCore.BaseTransition, resolveTransitionProps(props), slots));
	var callHook = (hook, args = []) => {
		if (shared.isArray(hook)) hook.forEach((h2) => h2(...args));
		else if (hook) hook(...args);
	};
	var hasExplicitCallback = (hook) => {
		return hook ? shared.isArray(hook) ? hook.some((h2) => h2.length > 1) : hook.length > 1 : false;
	};
	function resolveTransitionProps(rawProps) {
		const baseProps = {};
		for (const key in rawProps) if (!(key in DOMTransitionPropsValidators)) baseProps[key] = rawProps[key];
		if (rawProps.css === false) return baseProps;
		const { name = "v", type, duration, enterFromClass = `${name}-enter-from`, enterActiveClass = `${name}-enter-active`, enterToClass = `${name}-enter-to`, appearFromClass = enterFromClass, appearActiveClass = enterActiveClass, appearToClass = enterToClass, leaveFromClass = `${name}-leave-from`, leaveActiveClass = `${name}-leave-active`, leaveToClass = `${name}-leave-to` } = rawProps;
		const durations = normalizeDuration(duration);
		const enterDuration = durations && durations[0];
		const leaveDuration = durations && durations[1];
		const { onBeforeEnter, onEnter, onEnterCancelled, onLeave, onLeaveCancelled, onBeforeAppear = onBeforeEnter, onAppear = onEnter, onAppearCancelled = onEnterCancelled } = baseProps;
		const finishEnter = (el, isAppear, done, isCancelled) => {
			el._enterCancelled = isCancelled;
			removeTransitionClass(el, isAppear ? appearToClass : enterToClass);
			removeTransitionClass(el, isAppear ? appearActiveClass : enterActiveClass);
			done && done();
		};
		const finishLeave = (el, done) => {
			el._isLeaving = false;
			removeTransitionClass(el, leaveFromClass);
			removeTransitionClass(el, leaveToClass);
			removeTransitionClass(el, leaveActiveClass);
			done && done();
		};
		const makeEnterHook = (isAppear) => {
			return (el, done) => {
				const hook = isAppear ? onAppear : onEnter;
				const resolve = () => finishEnter(el, isAppear, done);
				callHook(hook, [el, resolve]);
				nextFrame(() => {
					removeTransitionClass(el, isAppear ? appearFromClass : enterFromClass);
					addTransitionClass(el, isAppear ? appearToClass : enterToClass);
					if (!hasExplicitCallback(hook)) whenTransitionEnds(el, type, enterDuration, resolve);
				});
			};
		};
		return shared.extend(baseProps, {
			onBeforeEnter(el) {
				callHook(onBeforeEnter, [el]);
				addTransitionClass(el, enterFromClass);
				addTransitionClass(el, enterActiveClass);
			},
			onBeforeAppear(el) {
				callHook(onBeforeAppear, [el]);
				addTransitionClass(el, appearFromClass);
				addTransitionClass(el, appearActiveClass);
			},
			onEnter: makeEnterHook(false),
			onAppear: makeEnterHook(true),
			onLeave(el, done) {
				el._isLeaving = true;
				const resolve = () => finishLeave(el, done);
				addTransitionClass(el, leaveFromClass);
				if (!el._enterCancelled) {
					forceReflow(el);
					addTransitionClass(el, leaveActiveClass);
				} else {
					addTransitionClass(el, leaveActiveClass);
					forceReflow(el);
				}
				nextFrame(() => {
					if (!el._isLeaving) return;
					removeTransitionClass(el, leaveFromClass);
					addTransitionClass(el, leaveToClass);
					if (!hasExplicitCallback(onLeave)) whenTransitionEnds(el, type, leaveDuration, resolve);
				});
				callHook(onLeave, [el, resolve]);
			},
			onEnterCancelled(el) {
				finishEnter(el, false, void 0, true);
				callHook(onEnterCancelled, [el]);
			},
			onAppearCancelled(el) {
				finishEnter(el, true, void 0, true);
				callHook(onAppearCancelled, [el]);
			},
			onLeaveCancelled(el) {
				finishLeave(el);
				callHook(onLeaveCancelled, [el]);
			}
		});
	}
	function normalizeDuration(duration) {
		if (duration == null) return null;
		else if (shared.isObject(duration)) return [NumberOf(duration.enter), NumberOf(duration.leave)];
		else {
			const n = NumberOf(duration);
			return [n, n];
		}
	}
	function NumberOf(val) {
		return shared.toNumber(val);
	}
	function addTransitionClass(el, cls) {
		cls.split(/\s+/).forEach((c) => c && el.classList.add(c));
		(el[vtcKey] || (el[vtcKey] = /* @__PURE__ */ new Set())).add(cls);
	}
	function removeTransitionClass(el, cls) {
		cls.split(/\s+/).forEach((c) => c && el.classList.remove(c));
		const _vtc = el[vtcKey];
		if (_vtc) {
			_vtc.delete(cls);
			if (!_vtc.size) el[vtcKey] = void 0;
		}
	}
	function nextFrame(cb) {
		requestAnimationFrame(() => {
			requestAnimationFrame(cb);
		});
	}
	var endId = 0;
	function whenTransitionEnds(el, expectedType, explicitTimeout, resolve) {
		const id = el._endId = ++endId;
		const resolveIfNotStale = () => {
			if (id === el._endId) resolve();
		};
		if (explicitTimeout != null) return setTimeout(resolveIfNotStale, explicitTimeout);
		const { type, timeout, propCount } = getTransitionInfo(el, expectedType);
		if (!type) return resolve();
		const endEvent = type + "end";
		let ended = 0;
		const end = () => {
			el.removeEventListener(endEvent, onEnd);
			resolveIfNotStale();
		};
		const onEnd = (e) => {
			if (e.target === el && ++ended >= propCount) end();
		};
		setTimeout(() => {
			if (ended < propCount) end();
		}, timeout + 1);
		el.addEventListener(endEvent, onEnd);
	}
	function getTransitionInfo(el, expectedType) {
		const styles = window.getComputedStyle(el);
		const getStyleProperties = (key) => (styles[key] || "").split(", ");
		const transitionDelays = getStyleProperties(`${TRANSITION}Delay`);
		const transitionDurations = getStyleProperties(`${TRANSITION}Duration`);
		const transitionTimeout = getTimeout(transitionDelays, transitionDurations);
		const animationDelays = getStyleProperties(`${ANIMATION}Delay`);
		const animationDurations = getStyleProperties(`${ANIMATION}Duration`);
		const animationTimeout = getTimeout(animationDelays, animationDurations);
		let type = null;
		let timeout = 0;
		let propCount = 0;
		if (expectedType === TRANSITION) {
			if (transitionTimeout > 0) {
				type = TRANSITION;
				timeout = transitionTimeout;
				propCount = transitionDurations.length;
			}
		} else if (expectedType === ANIMATION) {
			if (animationTimeout > 0) {
				type = ANIMATION;
				timeout = animationTimeout;
				propCount = animationDurations.length;
			}
		} else {
			timeout = Math.max(transitionTimeout, animationTimeout);
			type = timeout > 0 ? transitionTimeout > animationTimeout ? TRANSITION : ANIMATION : null;
			propCount = type ? type === TRANSITION ? transitionDurations.length : animationDurations.length : 0;
		}
		const hasTransform = type === TRANSITION && /\b(?:transform|all)(?:,|$)/.test(getStyleProperties(`${TRANSITION}Property`).toString());
		return {
			type,
			timeout,
			propCount,
			hasTransform
		};
	}
	function getTimeout(delays, durations) {
		while (delays.length < durations.length) delays = delays.concat(delays);
		return Math.max(...durations.map((d, i) => toMs(d) + toMs(delays[i])));
	}
	function toMs(s) {
		if (s === "auto") return 0;
		return Number(s.slice(0, -1).replace(",", ".")) * 1e3;
	}
	function forceReflow(el) {
		return (el ? el.ownerDocument : document).body.offsetHeight;
	}
	function patchClass(el, value, isSVG) {
		const transitionClasses = el[vtcKey];
		if (transitionClasses) value = (value ? [value, ...transitionClasses] : [...transitionClasses]).join(" ");
		if (value == null) el.removeAttribute("class");
		else if (isSVG) el.setAttribute("class", value);
		else el.className = value;
	}
	var vShowOriginalDisplay = /* @__PURE__ */ Symbol("_vod");
	var vShowHidden = /* @__PURE__ */ Symbol("_vsh");
	var vShow = {
		name: "show",
		beforeMount(el, { value }, { transition }) {
			el[vShowOriginalDisplay] = el.style.display === "none" ? "" : el.style.display;
			if (transition && value) transition.beforeEnter(el);
			else setDisplay(el, value);
		},
		mounted(el, { value }, { transition }) {
			if (transition && value) transition.enter(el);
		},
		updated(el, { value, oldValue }, { transition }) {
			if (!value === !oldValue) return;
			if (transition) {
				if (value) {
					transition.beforeEnter(el);
					setDisplay(el, true);
					transition.enter(el);
				} else transition.leave(el, () => {
					setDisplay(el, false);
				});
			} else setDisplay(el, value);
		},
		beforeUnmount(el, { value }) {
			setDisplay(el, value);
		}
	};
	function setDisplay(el, value) {
		el.style.display = value ? el[vShowOriginalDisplay] : "none";
		el[vShowHidden] = !value;
	}
	function initVShowForSSR() {
		vShow.getSSRProps = ({ value }) => {
			if (!value) return { style: { display: "none" } };
		};
	}
	var CSS_VAR_TEXT = /* @__PURE__ */ Symbol("");
	function useCssVars(getter) {}
	var displayRE = /(?:^|;)\s*display\s*:/;
	function patchStyle(el, prev, next) {
		const style = el.style;
		const isCssString = shared.isString(next);
		let hasControlledDisplay = false;
		if (next && !isCssString) {
			if (prev) {
				if (!shared.isString(prev)) {
					for (const key in prev) if (next[key] == null) setStyle(style, key, "");
				} else for (const prevStyle of prev.split(";")) {
					const key = prevStyle.slice(0, prevStyle.indexOf(":")).trim();
					if (next[key] == null) setStyle(style, key, "");
				}
			}
			for (const key in next) {
				if (key === "display") hasControlledDisplay = true;
				const value = next[key];
				if (value != null) {
					if (!shouldPreserveTextareaResizeStyle(el, key, !shared.isString(prev) && prev ? prev[key] : void 0, value)) setStyle(style, key, value);
				} else setStyle(style, key, "");
			}
		} else if (isCssString) {
			if (prev !== next) {
				const cssVarText = style[CSS_VAR_TEXT];
				if (cssVarText) next += ";" + cssVarText;
				style.cssText = next;
				hasControlledDisplay = displayRE.test(next);
			}
		} else if (prev) el.removeAttribute("style");
		if (vShowOriginalDisplay in el) {
			if (!isCssString || prev !== next) el[vShowOriginalDisplay] = hasControlledDisplay ? style.display : "";
			if (el[vShowHidden]) style.display = "none";
		}
	}
	var importantRE = /\s*!important$/;
	function setStyle(style, name, val) {
		if (shared.isArray(val)) val.forEach((v) => setStyle(style, name, v));
		else {
			if (val == null) val = "";
			if (name.startsWith("--")) {
				if (importantRE.test(val)) style.setProperty(name, val.replace(importantRE, ""), "important");
				else style.setProperty(name, val);
			} else {
				const prefixed = autoPrefix(style, name);
				if (importantRE.test(val)) style.setProperty(shared.hyphenate(prefixed), val.replace(importantRE, ""), "important");
				else style[prefixed] = val;
			}
		}
	}
	var prefixes = [
		"Webkit",
		"Moz",
		"ms"
	];
	var prefixCache = {};
	function autoPrefix(style, rawName) {
		const cached = prefixCache[rawName];
		if (cached) return cached;
		let name = runtimeCore.camelize(rawName);
		if (name !== "filter" && name in style) return prefixCache[rawName] = name;
		name = shared.capitalize(name);
		for (let i = 0; i < prefixes.length; i++) {
			const prefixed = prefixes[i] + name;
			if (prefixed in style) return prefixCache[rawName] = prefixed;
		}
		return rawName;
	}
	function shouldPreserveTextareaResizeStyle(el, key, prev, next) {
		return el.tagName === "TEXTAREA" && (key === "width" || key === "height") && shared.isString(next) && prev === next;
	}
	var xlinkNS = "http://www.w3.org/1999/xlink";
	function patchAttr(el, key, value, isSVG, instance, isBoolean = shared.isSpecialBooleanAttr(key)) {
		if (isSVG && key.startsWith("xlink:")) {
			if (value == null) el.removeAttributeNS(xlinkNS, key.slice(6, key.length));
			else el.setAttributeNS(xlinkNS, key, value);
		} else if (value == null || isBoolean && !shared.includeBooleanAttr(value)) el.removeAttribute(key);
		else el.setAttribute(key, isBoolean ? "" : shared.isSymbol(value) ? String(value) : value);
	}
	function patchDOMProp(el, key, value, parentComponent, attrName) {
		if (key === "innerHTML" || key === "textContent") {
			if (value != null) el[key] = key === "innerHTML" ? unsafeToTrustedHTML(value) : value;
			return;
		}
		const tag = el.tagName;
		if (key === "value" && tag !== "PROGRESS" && !tag.includes("-")) {
			const oldValue = tag === "OPTION" ? el.getAttribute("value") || "" : el.value;
			const newValue = value == null ? el.type === "checkbox" ? "on" : "" : String(value);
			if (oldValue !== newValue || !("_value" in el)) el.value = newValue;
			if (value == null) el.removeAttribute(key);
			el._value = value;
			return;
		}
		let needRemove = false;
		if (value === "" || value == null) {
			const type = typeof el[key];
			if (type === "boolean") value = shared.includeBooleanAttr(value);
			else if (value == null && type === "string") {
				value = "";
				needRemove = true;
			} else if (type === "number") {
				value = 0;
				needRemove = true;
			}
		}
		try {
			el[key] = value;
		} catch (e) {}
		needRemove && el.removeAttribute(attrName || key);
	}
	function addEventListener(el, event, handler, options) {
		el.addEventListener(event, handler, options);
	}
	function removeEventListener(el, event, handler, options) {
		el.removeEventListener(event, handler, options);
	}
	var veiKey = /* @__PURE__ */ Symbol("_vei");
	function patchEvent(el, rawName, prevValue, nextValue, instance = null) {
		const invokers = el[veiKey] || (el[veiKey] = {});
		const existingInvoker = invokers[rawName];
		if (nextValue && existingInvoker) existingInvoker.value = nextValue;
		else {
			const [name, options] = parseName(rawName);
			if (nextValue) addEventListener(el, name, invokers[rawName] = createInvoker(nextValue, instance), options);
			else if (existingInvoker) {
				removeEventListener(el, name, existingInvoker, options);
				invokers[rawName] = void 0;
			}
		}
	}
	var optionsModifierRE = /(Once|Passive|Capture)$/;
	var optionsModifierEventRE = /^on:?(?:Once|Passive|Capture)$/;
	function parseName(name) {
		let options;
		let m;
		while ((m = name.match(optionsModifierRE)) && !optionsModifierEventRE.test(name)) {
			if (!options) options = {};
			name = name.slice(0, name.length - m[1].length);
			options[m[1].toLowerCase()] = true;
		}
		return [name[2] === ":" ? name.slice(3) : shared.hyphenate(name.slice(2)), options];
	}
	var cachedNow = 0;
	var p = /* @__PURE__ */ Promise.resolve();
	var getNow = () => cachedNow || (p.then(() => cachedNow = 0), cachedNow = Date.now());
	function createInvoker(initialValue, instance) {
		const invoker = (e) => {
			if (!e._vts) e._vts = Date.now();
			else if (e._vts <= invoker.attached) return;
			const value = invoker.value;
			if (shared.isArray(value)) {
				const originalStop = e.stopImmediatePropagation;
				e.stopImmediatePropagation = () => {
					originalStop.call(e);
					e._stopped = true;
				};
				const handlers = value.slice();
				const args = [e];
				for (let i = 0; i < handlers.length; i++) {
					if (e._stopped) break;
					const handler = handlers[i];
					if (handler) runtimeCore.callWithAsyncErrorHandling(handler, instance, 5, args);
				}
			} else runtimeCore.callWithAsyncErrorHandling(value, instance, 5, [e]);
		};
		invoker.value = initialValue;
		invoker.attached = getNow();
		return invoker;
	}
	var isNativeOn = (key) => key.charCodeAt(0) === 111 && key.charCodeAt(1) === 110 && key.charCodeAt(2) > 96 && key.charCodeAt(2) < 123;
	var patchProp = (el, key, prevValue, nextValue, namespace, parentComponent) => {
		const isSVG = namespace === "svg";
		if (key === "class") patchClass(el, nextValue, isSVG);
		else if (key === "style") patchStyle(el, prevValue, nextValue);
		else if (shared.isOn(key)) {
			if (!shared.isModelListener(key)) patchEvent(el, key, prevValue, nextValue, parentComponent);
		} else if (key[0] === "." ? (key = key.slice(1), true) : key[0] === "^" ? (key = key.slice(1), false) : shouldSetAsProp(el, key, nextValue, isSVG)) {
			patchDOMProp(el, key, nextValue);
			if (!el.tagName.includes("-") && (key === "value" || key === "checked" || key === "selected")) patchAttr(el, key, nextValue, isSVG, parentComponent, key !== "value");
		} else if (el._isVueCE && (shouldSetAsPropForVueCE(el, key) || el._def.__asyncLoader && (/[A-Z]/.test(key) || !shared.isString(nextValue)))) patchDOMProp(el, shared.camelize(key), nextValue, parentComponent, key);
		else {
			if (key === "true-value") el._trueValue = nextValue;
			else if (key === "false-value") el._falseValue = nextValue;
			patchAttr(el, key, nextValue, isSVG);
		}
	};
	function shouldSetAsProp(el, key, value, isSVG) {
		if (isSVG) {
			if (key === "innerHTML" || key === "textContent") return true;
			if (key in el && isNativeOn(key) && shared.isFunction(value)) return true;
			return false;
		}
		if (key === "spellcheck" || key === "draggable" || key === "translate" || key === "autocorrect") return false;
		if (key === "sandbox" && el.tagName === "IFRAME") return false;
		if (key === "form") return false;
		if (key === "list" && el.tagName === "INPUT") return false;
		if (key === "type" && el.tagName === "TEXTAREA") return false;
		if (key === "width" || key === "height") {
			const tag = el.tagName;
			if (tag === "IMG" || tag === "VIDEO" || tag === "CANVAS" || tag === "SOURCE") return false;
		}
		if (isNativeOn(key) && shared.isString(value)) return false;
		return key in el;
	}
	function shouldSetAsPropForVueCE(el, key) {
		const props = el._def.props;
		if (!props) return false;
		const camelKey = shared.camelize(key);
		return Array.isArray(props) ? props.some((prop) => shared.camelize(prop) === camelKey) : Object.keys(props).some((prop) => shared.camelize(prop) === camelKey);
	}
	var REMOVAL = {};
	// @__NO_SIDE_EFFECTS__
	function defineCustomElement(options, extraOptions, _createApp) {
		let Comp = runtimeCore.defineComponent(options, extraOptions);
		if (shared.isPlainObject(Comp)) Comp = shared.extend({}, Comp, extraOptions);
		class VueCustomElement extends VueElement {
			constructor(initialProps) {
				super(Comp, initialProps, _createApp);
			}
		}
		VueCustomElement.def = Comp;
		return VueCustomElement;
	}
	var defineSSRCustomElement = /* @__NO_SIDE_EFFECTS__ */ ((options, extraOptions) => {
		return /* @__PURE__ */ defineCustomElement(options, extraOptions, createSSRApp);
	});
	var BaseClass = typeof HTMLElement !== "undefined" ? HTMLElement : class {};
	var VueElement = class VueElement extends BaseClass {
		constructor(_def, _props = {}, _createApp = createApp) {
			super();
			this._def = _def;
			this._props = _props;
			this._createApp = _createApp;
			this._isVueCE = true;
			/**
			* @internal
			*/
			this._instance = null;
			/**
			* @internal
			*/
			this._app = null;
			/**
			* @internal
			*/
			this._nonce = this._def.nonce;
			this._connected = false;
			this._resolved = false;
			this._patching = false;
			this._dirty = false;
			this._numberProps = null;
			this._styleChildren = /* @__PURE__ */ new WeakSet();
			this._styleAnchors = /* @__PURE__ */ new WeakMap();
			this._ob = null;
			if (this.shadowRoot && _createApp !== createApp) this._root = this.shadowRoot;
			else if (_def.shadowRoot !== false) {
				this.attachShadow(shared.extend({}, _def.shadowRootOptions, { mode: "open" }));
				this._root = this.shadowRoot;
			} else this._root = this;
		}
		connectedCallback() {
			if (!this.isConnected) return;
			if (!this.shadowRoot && !this._resolved) this._parseSlots();
			this._connected = true;
			let parent = this;
			while (parent = parent && (parent.assignedSlot || parent.parentNode || parent.host)) if (parent instanceof VueElement) {
				this._parent = parent;
				break;
			}
			if (!this._instance) {
				if (this._resolved) this._mount(this._def);
				else if (parent && parent._pendingResolve) this._pendingResolve = parent._pendingResolve.then(() => {
					this._pendingResolve = void 0;
					if (this.isConnected) return this._resolveDef();
				});
				else this._resolveDef();
			}
		}
		_setParent(parent = this._parent) {
			if (parent) {
				this._instance.parent = parent._instance;
				this._inheritParentContext(parent);
			}
		}
		_inheritParentContext(parent = this._parent) {
			if (parent && this._app) Object.setPrototypeOf(this._app._context.provides, parent._instance.provides);
		}
		disconnectedCallback() {
			this._connected = false;
			runtimeCore.nextTick(() => {
				if (!this._connected) {
					if (this._ob) {
						this._ob.disconnect();
						this._ob = null;
					}
					this._app && this._app.unmount();
					if (this._instance) this._instance.ce = void 0;
					this._app = this._instance = null;
					if (this._teleportTargets) {
						this._teleportTargets.clear();
						this._teleportTargets = void 0;
					}
				}
			});
		}
		_processMutations(mutations) {
			for (const m of mutations) this._setAttr(m.attributeName);
		}
		/**
		* resolve inner component definition (handle possible async component)
		*/
		_resolveDef() {
			if (this._pendingResolve) return this._pendingResolve;
			for (let i = 0; i < this.attributes.length; i++) this._setAttr(this.attributes[i].name);
			this._ob = new MutationObserver(this._processMutations.bind(this));
			this._ob.observe(this, { attributes: true });
			const resolve = (def, isAsync = false) => {
				this._resolved = true;
				this._pendingResolve = void 0;
				const { props, styles } = def;
				let numberProps;
				if (props && !shared.isArray(props)) for (const key in props) {
					const opt = props[key];
					if (opt === Number || opt && opt.type === Number) {
						if (key in this._props) this._props[key] = shared.toNumber(this._props[key]);
						(numberProps || (numberProps = /* @__PURE__ */ Object.create(null)))[shared.camelize(key)] = true;
					}
				}
				this._numberProps = numberProps;
				this._resolveProps(def);
				if (this.shadowRoot) this._applyStyles(styles);
				if (this._connected) this._mount(def);
			};
			const asyncDef = this._def.__asyncLoader;
			if (asyncDef) {
				this._pendingResolve = asyncDef().then((def) => {
					def.configureApp = this._def.configureApp;
					resolve(this._def = def, true);
				});
				return this._pendingResolve;
			} else resolve(this._def);
		}
		_mount(def) {
			this._app = this._createApp(def);
			this._inheritParentContext();
			if (def.configureApp) def.configureApp(this._app);
			this._app._ceVNode = this._createVNode();
			this._app.mount(this._root);
			const exposed = this._instance && this._instance.exposed;
			if (!exposed) return;
			for (const key in exposed) if (!shared.hasOwn(this, key)) Object.defineProperty(this, key, { get: () => runtimeCore.unref(exposed[key]) });
		}
		_resolveProps(def) {
			const { props } = def;
			const declaredPropKeys = shared.isArray(props) ? props : Object.keys(props || {});
			for (const key of Object.keys(this)) if (key[0] !== "_" && declaredPropKeys.includes(key)) this._setProp(key, this[key]);
			for (const key of declaredPropKeys.map(shared.camelize)) Object.defineProperty(this, key, {
				get() {
					return this._getProp(key);
				},
				set(val) {
					this._setProp(key, val, true, !this._patching);
				}
			});
		}
		_setAttr(key) {
			if (key.startsWith("data-v-")) return;
			const has = this.hasAttribute(key);
			let value = has ? this.getAttribute(key) : REMOVAL;
			const camelKey = shared.camelize(key);
			if (has && this._numberProps && this._numberProps[camelKey]) value = shared.toNumber(value);
			this._setProp(camelKey, value, false, true);
		}
		/**
		* @internal
		*/
		_getProp(key) {
			return this._props[key];
		}
		/**
		* @internal
		*/
		_setProp(key, val, shouldReflect = true, shouldUpdate = false) {
			if (val !== this._props[key]) {
				this._dirty = true;
				if (val === REMOVAL) delete this._props[key];
				else {
					this._props[key] = val;
					if (key === "key" && this._app) this._app._ceVNode.key = val;
				}
				if (shouldUpdate && this._instance) this._update();
				if (shouldReflect) {
					const ob = this._ob;
					if (ob) {
						this._processMutations(ob.takeRecords());
						ob.disconnect();
					}
					if (val === true) this.setAttribute(shared.hyphenate(key), "");
					else if (typeof val === "string" || typeof val === "number") this.setAttribute(shared.hyphenate(key), val + "");
					else if (!val) this.removeAttribute(shared.hyphenate(key));
					ob && ob.observe(this, { attributes: true });
				}
			}
		}
		_update() {
			const vnode = this._createVNode();
			if (this._app) vnode.appContext = this._app._context;
			render(vnode, this._root);
		}
		_createVNode() {
			const baseProps = {};
			if (!this.shadowRoot) baseProps.onVnodeMounted = baseProps.onVnodeUpdated = this._renderSlots.bind(this);
			const vnode = runtimeCore.createVNode(this._def, shared.extend(baseProps, this._props));
			if (!this._instance) vnode.ce = (instance) => {
				this._instance = instance;
				instance.ce = this;
				instance.isCE = true;
				const dispatch = (event, args) => {
					this.dispatchEvent(new CustomEvent(event, shared.isPlainObject(args[0]) ? shared.extend({ detail: args }, args[0]) : { detail: args }));
				};
				instance.emit = (event, ...args) => {
					dispatch(event, args);
					if (shared.hyphenate(event) !== event) dispatch(shared.hyphenate(event), args);
				};
				this._setParent();
			};
			return vnode;
		}
		_applyStyles(styles, owner, parentComp) {
			if (!styles) return;
			if (owner) {
				if (owner === this._def || this._styleChildren.has(owner)) return;
				this._styleChildren.add(owner);
			}
			const nonce = this._nonce;
			const root = this.shadowRoot;
			const insertionAnchor = parentComp ? this._getStyleAnchor(parentComp) || this._getStyleAnchor(this._def) : this._getRootStyleInsertionAnchor(root);
			let last = null;
			for (let i = styles.length - 1; i >= 0; i--) {
				const s = document.createElement("style");
				if (nonce) s.setAttribute("nonce", nonce);
				s.textContent = styles[i];
				root.insertBefore(s, last || insertionAnchor);
				last = s;
				if (i === 0) {
					if (!parentComp) this._styleAnchors.set(this._def, s);
					if (owner) this._styleAnchors.set(owner, s);
				}
			}
		}
		_getStyleAnchor(comp) {
			if (!comp) return null;
			const anchor = this._styleAnchors.get(comp);
			if (anchor && anchor.parentNode === this.shadowRoot) return anchor;
			if (anchor) this._styleAnchors.delete(comp);
			return null;
		}
		_getRootStyleInsertionAnchor(root) {
			for (let i = 0; i < root.childNodes.length; i++) {
				const node = root.childNodes[i];
				if (!(node instanceof HTMLStyleElement)) return node;
			}
			return null;
		}
		/**
		* Only called when shadowRoot is false
		*/
		_parseSlots() {
			const slots = this._slots = {};
			let n;
			while (n = this.firstChild) {
				const slotName = n.nodeType === 1 && n.getAttribute("slot") || "default";
				(slots[slotName] || (slots[slotName] = [])).push(n);
				this.removeChild(n);
			}
		}
		/**
		* Only called when shadowRoot is false
		*/
		_renderSlots() {
			const outlets = this._getSlots();
			const scopeId = this._instance.type.__scopeId;
			for (let i = 0; i < outlets.length; i++) {
				const o = outlets[i];
				const slotName = o.getAttribute("name") || "default";
				const content = this._slots[slotName];
				const parent = o.parentNode;
				if (content) for (const n of content) {
					if (scopeId && n.nodeType === 1) {
						const id = scopeId + "-s";
						const walker = document.createTreeWalker(n, 1);
						n.setAttribute(id, "");
						let child;
						while (child = walker.nextNode()) child.setAttribute(id, "");
					}
					parent.insertBefore(n, o);
				}
				else while (o.firstChild) parent.insertBefore(o.firstChild, o);
				parent.removeChild(o);
			}
		}
		/**
		* @internal
		*/
		_getSlots() {
			const roots = [this];
			if (this._teleportTargets) roots.push(...this._teleportTargets);
			const slots = /* @__PURE__ */ new Set();
			for (const root of roots) {
				const found = root.querySelectorAll("slot");
				for (let i = 0; i < found.length; i++) slots.add(found[i]);
			}
			return Array.from(slots);
		}
		/**
		* @internal
		*/
		_injectChildStyle(comp, parentComp) {
			this._applyStyles(comp.styles, comp, parentComp);
		}
		/**
		* @internal
		*/
		_beginPatch() {
			this._patching = true;
			this._dirty = false;
		}
		/**
		* @internal
		*/
		_endPatch() {
			this._patching = false;
			if (this._dirty && this._instance) this._update();
		}
		/**
		* @internal
		*/
		_hasShadowRoot() {
			return this._def.shadowRoot !== false;
		}
		/**
		* @internal
		*/
		_removeChildStyle(comp) {}
	};
	function useHost(caller) {
		const instance = runtimeCore.getCurrentInstance();
		const el = instance && instance.ce;
		if (el) return el;
		return null;
	}
	function useShadowRoot() {
		const el = useHost();
		return el && el.shadowRoot;
	}
	function useCssModule(name = "$style") {
		{
			const instance = runtimeCore.getCurrentInstance();
			if (!instance) return shared.EMPTY_OBJ;
			const modules = instance.type.__cssModules;
			if (!modules) return shared.EMPTY_OBJ;
			const mod = modules[name];
			if (!mod) return shared.EMPTY_OBJ;
			return mod;
		}
	}
	var positionMap = /* @__PURE__ */ new WeakMap();
	var newPositionMap = /* @__PURE__ */ new WeakMap();
	var moveCbKey = /* @__PURE__ */ Symbol("_moveCb");
	var enterCbKey = /* @__PURE__ */ Symbol("_enterCb");
	var pendingGroups = /* @__PURE__ */ new WeakMap();
	var decorate = (t) => {
		delete t.props.mode;
		return t;
	};
	var TransitionGroup = /* @__PURE__ */ decorate({
		name: "TransitionGroup",
		props: /* @__PURE__ */ shared.extend({}, TransitionPropsValidators, {
			tag: String,
			moveClass: String
		}),
		setup(props, { slots }) {
			const instance = runtimeCore.getCurrentInstance();
			const state = runtimeCore.useTransitionState();
			let prevChildren;
			let children;
			let origins;
			let moves;
			const willMove = () => {
				if (moves === void 0) moves = prevChildren.length > 0 && hasCSSTransform(prevChildren[0].el, instance.vnode.el, resolveMoveClass(props));
				return moves;
			};
			runtimeCore.onUpdated(() => {
				pendingGroups.delete(instance);
				if (!willMove()) {
					prevChildren = [];
					origins = void 0;
					return;
				}
				const moveClass = resolveMoveClass(props);
				prevChildren.forEach(callPendingCbs);
				const shift = origins && getOriginShift(origins, instance.vnode.el);
				origins = void 0;
				prevChildren.forEach((c) => recordPosition(c, shift));
				const movedChildren = prevChildren.filter(applyTranslation);
				forceReflow(instance.vnode.el);
				movedChildren.forEach((c) => {
					const el = c.el;
					const style = el.style;
					addTransitionClass(el, moveClass);
					style.transform = style.webkitTransform = style.transitionDuration = "";
					const cb = el[moveCbKey] = (e) => {
						if (e && e.target !== el) return;
						if (!e || e.propertyName.endsWith("transform")) {
							el.removeEventListener("transitionend", cb);
							el[moveCbKey] = null;
							removeTransitionClass(el, moveClass);
						}
					};
					el.addEventListener("transitionend", cb);
				});
				prevChildren = [];
			});
			return () => {
				const rawProps = runtimeCore.toRaw(props);
				const cssTransitionProps = resolveTransitionProps(rawProps);
				let tag = rawProps.tag || runtimeCore.Fragment;
				prevChildren = [];
				moves = void 0;
				if (children) for (let i = 0; i < children.length; i++) {
					const child = children[i];
					if (child.el && child.el instanceof Element && !child.el[vShowHidden]) {
						prevChildren.push(child);
						runtimeCore.setTransitionHooks(child, runtimeCore.resolveTransitionHooks(child, cssTransitionProps, state, instance));
						positionMap.set(child, getPosition(child.el));
					}
				}
				children = slots.default ? runtimeCore.getTransitionRawChildren(slots.default()) : [];
				for (let i = 0; i < children.length; i++) {
					const child = children[i];
					if (child.key != null) runtimeCore.setTransitionHooks(child, runtimeCore.resolveTransitionHooks(child, cssTransitionProps, state, instance));
				}
				if (prevChildren.length) {
					origins = getOrigins(instance);
					pendingGroups.set(instance, willMove);
				}
				return runtimeCore.createVNode(tag, null, children);
			};
		}
	});
	function callPendingCbs(c) {
		const el = c.el;
		if (el[moveCbKey]) el[moveCbKey]();
		if (el[enterCbKey]) el[enterCbKey]();
	}
	function resolveMoveClass(props) {
		return props.moveClass || `${props.name || "v"}-move`;
	}
	function recordPosition(c, shift) {
		newPositionMap.set(c, getPosition(c.el, shift));
	}
	function applyTranslation(c) {
		const oldPos = positionMap.get(c);
		const newPos = newPositionMap.get(c);
		const dx = oldPos.left - newPos.left;
		const dy = oldPos.top - newPos.top;
		if (dx || dy) {
			const el = c.el;
			const s = el.style;
			const rect = el.getBoundingClientRect();
			let scaleX = 1;
			let scaleY = 1;
			if (el.offsetWidth) scaleX = rect.width / el.offsetWidth;
			if (el.offsetHeight) scaleY = rect.height / el.offsetHeight;
			if (!Number.isFinite(scaleX) || scaleX === 0) scaleX = 1;
			if (!Number.isFinite(scaleY) || scaleY === 0) scaleY = 1;
			if (Math.abs(scaleX - 1) < .01) scaleX = 1;
			if (Math.abs(scaleY - 1) < .01) scaleY = 1;
			s.transform = s.webkitTransform = `translate(${dx / scaleX}px,${dy / scaleY}px)`;
			s.transitionDuration = "0s";
			return c;
		}
	}
	function getPosition(el, shift) {
		const rect = el.getBoundingClientRect();
		return {
			left: rect.left - (shift ? shift.left : 0),
			top: rect.top - (shift ? shift.top : 0)
		};
	}
	function getOrigins(instance) {
		let origins;
		for (let group = instance.parent; group; group = group.parent) {
			const willMove = pendingGroups.get(group);
			if (willMove) {
				const item = findItem(group.vnode.el, instance.vnode.el);
				if (item) (origins || (origins = [])).push(shared.extend(getPosition(item), {
					item,
					willMove
				}));
			}
		}
		return origins;
	}
	function findItem(root, node) {
		const container = root.nodeType === 1 ? root : root.parentNode;
		while (node && node.parentNode !== container) node = node.parentNode;
		if (node && node.nodeType === 1) return node;
	}
	function getOriginShift(origins, root) {
		const origin = origins.find((o) => o.willMove() && o.item.contains(root));
		return origin && getPosition(origin.item, origin);
	}
	function hasCSSTransform(el, root, moveClass) {
		const clone = el.cloneNode();
		const _vtc = el[vtcKey];
		if (_vtc) _vtc.forEach((cls) => {
			cls.split(/\s+/).forEach((c) => c && clone.classList.remove(c));
		});
		moveClass.split(/\s+/).forEach((c) => c && clone.classList.add(c));
		clone.style.display = "none";
		const container = root.nodeType === 1 ? root : root.parentNode;
		container.appendChild(clone);
		const { hasTransform } = getTransitionInfo(clone);
		container.removeChild(clone);
		return hasTransform;
	}
	var getModelAssigner = (vnode) => {
		const fn = vnode.props["onUpdate:modelValue"] || false;
		return shared.isArray(fn) ? (value) => shared.invokeArrayFns(fn, value) : fn;
	};
	function onCompositionStart(e) {
		e.target.composing = true;
	}
	function onCompositionEnd(e) {
		const target = e.target;
		if (target.composing) {
			target.composing = false;
			target.dispatchEvent(new Event("input"));
		}
	}
	var assignKey = /* @__PURE__ */ Symbol("_assign");
	var initialValueKey = /* @__PURE__ */ Symbol("_initialValue");
	function castValue(value, trim, number) {
		if (trim) value = value.trim();
		if (number) value = shared.looseToNumber(value);
		return value;
	}
	var vModelText = {
		created(el, { modifiers: { lazy, trim, number } }, vnode) {
			if (el.parentNode) {
				if (el.type === "text") el[initialValueKey] = el.defaultValue.replace(/[\r\n]/g, "");
				else if (el.type === "textarea") el[initialValueKey] = el.defaultValue.replace(/\r\n?/g, "\n");
			}
			el[assignKey] = getModelAssigner(vnode);
			const castToNumber = number || vnode.props && vnode.props.type === "number";
			addEventListener(el, lazy ? "change" : "input", (e) => {
				if (e.target.composing) return;
				el[assignKey](castValue(el.value, trim, castToNumber));
			});
			if (trim || castToNumber) addEventListener(el, "change", () => {
				el.value = castValue(el.value, trim, castToNumber);
			});
			if (!lazy) {
				addEventListener(el, "compositionstart", onCompositionStart);
				addEventListener(el, "compositionend", onCompositionEnd);
				addEventListener(el, "change", onCompositionEnd);
			}
		},
		mounted(el, { value, modifiers: { trim, number } }) {
			const newValue = value == null ? "" : value;
			const initialValue = el[initialValueKey];
			delete el[initialValueKey];
			if (initialValue !== void 0 && (el.type === "text" || el.type === "textarea") && el.value !== initialValue) el[assignKey](castValue(el.value, trim, number));
			else el.value = newValue;
		},
		beforeUpdate(el, { value, oldValue, modifiers: { lazy, trim, number } }, vnode) {
			el[assignKey] = getModelAssigner(vnode);
			if (el.composing) return;
			const elValue = (number || el.type === "number") && !/^0\d/.test(el.value) ? shared.looseToNumber(el.value) : el.value;
			const newValue = value == null ? "" : value;
			if (elValue === newValue) return;
			const rootNode = el.getRootNode();
			if ((rootNode instanceof Document || rootNode instanceof ShadowRoot) && rootNode.activeElement === el && el.type !== "range") {
				if (lazy && value === oldValue) return;
				if (trim && el.value.trim() === newValue) return;
			}
			el.value = newValue;
		}
	};
	var vModelCheckbox = {
		deep: true,
		created(el, _, vnode) {
			el[assignKey] = getModelAssigner(vnode);
			addEventListener(el, "change", () => {
				const modelValue = el._modelValue;
				const elementValue = getValue(el);
				const checked = el.checked;
				const assign = el[assignKey];
				if (shared.isArray(modelValue)) {
					const index = shared.looseIndexOf(modelValue, elementValue);
					const found = index !== -1;
					if (checked && !found) assign(modelValue.concat(elementValue));
					else if (!checked && found) {
						const filtered = [...modelValue];
						filtered.splice(index, 1);
						assign(filtered);
					}
				} else if (shared.isSet(modelValue)) {
					const cloned = new Set(modelValue);
					if (checked) cloned.add(elementValue);
					else cloned.delete(elementValue);
					assign(cloned);
				} else assign(getCheckboxValue(el, checked));
			});
		},
		mounted: setChecked,
		beforeUpdate(el, binding, vnode) {
			el[assignKey] = getModelAssigner(vnode);
			setChecked(el, binding, vnode);
		}
	};
	function setChecked(el, { value, oldValue }, vnode) {
		el._modelValue = value;
		let checked;
		if (shared.isArray(value)) checked = shared.looseIndexOf(value, vnode.props.value) > -1;
		else if (shared.isSet(value)) checked = value.has(vnode.props.value);
		else {
			if (value === oldValue) return;
			checked = shared.looseEqual(value, getCheckboxValue(el, true));
		}
		if (el.checked !== checked) el.checked = checked;
	}
	var vModelRadio = {
		created(el, { value }, vnode) {
			el.checked = shared.looseEqual(value, vnode.props.value);
			el[assignKey] = getModelAssigner(vnode);
			addEventListener(el, "change", () => {
				el[assignKey](getValue(el));
			});
		},
		beforeUpdate(el, { value, oldValue }, vnode) {
			el[assignKey] = getModelAssigner(vnode);
			if (value !== oldValue) el.checked = shared.looseEqual(value, vnode.props.value);
		}
	};
	var vModelSelect = {
		deep: true,
		created(el, { value, modifiers: { number } }, vnode) {
			el._modelValue = value;
			addEventListener(el, "change", () => {
				const selectedVal = Array.prototype.filter.call(el.options, (o) => o.selected).map((o) => number ? shared.looseToNumber(getValue(o)) : getValue(o));
				const multiple = el.multiple;
				const assignedValue = multiple ? shared.isSet(el._modelValue) ? new Set(selectedVal) : selectedVal : selectedVal[0];
				const pending = el._pendingValue = [multiple, multiple ? shared.isArray(assignedValue) ? selectedVal.slice() : selectedVal : assignedValue];
				try {
					el[assignKey](assignedValue);
				} finally {
					runtimeCore.nextTick(() => {
						if (el._pendingValue === pending) el._pendingValue = void 0;
					});
				}
			});
			el[assignKey] = getModelAssigner(vnode);
		},
		mounted(el, { value, modifiers: { number } }) {
			setSelected(el, value, number);
		},
		beforeUpdate(el, { value }, vnode) {
			el._modelValue = value;
			el[assignKey] = getModelAssigner(vnode);
		},
		updated(el, { value, modifiers: { number } }) {
			const pending = el._pendingValue;
			el._pendingValue = void 0;
			if (!pending || pending[0] !== el.multiple || !isSameSelectValue(value, pending[1], pending[0])) setSelected(el, value, number);
		}
	};
	function isSameSelectValue(value, assignedValue, multiple) {
		if (!multiple) return shared.looseEqual(value, assignedValue);
		if (shared.isArray(value)) return shared.looseEqual(value, assignedValue);
		if (shared.isSet(value)) {
			if (value.size !== assignedValue.length) return false;
			for (const item of assignedValue) if (!value.has(item)) return false;
			return true;
		}
		return false;
	}
	function setSelected(el, value, number = false) {
		const isMultiple = el.multiple;
		const isArrayValue = shared.isArray(value);
		if (isMultiple && !isArrayValue && !shared.isSet(value)) return;
		for (let i = 0, l = el.options.length; i < l; i++) {
			const option = el.options[i];
			const optionValue = getValue(option);
			if (isMultiple) {
				if (isArrayValue) {
					const optionType = typeof optionValue;
					if (optionType === "string" || optionType === "number") option.selected = value.some((v) => String(v) === String(optionValue));
					else option.selected = shared.looseIndexOf(value, optionValue) > -1;
				} else option.selected = value.has(optionValue) || number && typeof optionValue === "string" && value.has(shared.looseToNumber(optionValue));
			} else if (shared.looseEqual(getValue(option), value)) {
				if (el.selectedIndex !== i) el.selectedIndex = i;
				return;
			}
		}
		if (!isMultiple && el.selectedIndex !== -1) el.selectedIndex = -1;
	}
	function getValue(el) {
		return "_value" in el ? el._value : el.value;
	}
	function getCheckboxValue(el, checked) {
		const key = checked ? "_trueValue" : "_falseValue";
		return key in el ? el[key] : checked;
	}
	var vModelDynamic = {
		created(el, binding, vnode) {
			callModelHook(el, binding, vnode, null, "created");
		},
		mounted(el, binding, vnode) {
			callModelHook(el, binding, vnode, null, "mounted");
		},
		beforeUpdate(el, binding, vnode, prevVNode) {
			callModelHook(el, binding, vnode, prevVNode, "beforeUpdate");
		},
		updated(el, binding, vnode, prevVNode) {
			callModelHook(el, binding, vnode, prevVNode, "updated");
		}
	};
	function resolveDynamicModel(tagName, type) {
		switch (tagName) {
			case "SELECT": return vModelSelect;
			case "TEXTAREA": return vModelText;
			default: switch (type) {
				case "checkbox": return vModelCheckbox;
				case "radio": return vModelRadio;
				default: return vModelText;
			}
		}
	}
	function callModelHook(el, binding, vnode, prevVNode, hook) {
		const fn = resolveDynamicModel(el.tagName, vnode.props && vnode.props.type)[hook];
		fn && fn(el, binding, vnode, prevVNode);
	}
	function initVModelForSSR() {
		vModelText.getSSRProps = ({ value }) => ({ value });
		vModelRadio.getSSRProps = ({ value }, vnode) => {
			if (vnode.props && shared.looseEqual(vnode.props.value, value)) return { checked: true };
		};
		vModelCheckbox.getSSRProps = ({ value }, vnode) => {
			if (shared.isArray(value)) {
				if (vnode.props && shared.looseIndexOf(value, vnode.props.value) > -1) return { checked: true };
			} else if (shared.isSet(value)) {
				if (vnode.props && value.has(vnode.props.value)) return { checked: true };
			} else if (value) return { checked: true };
		};
		vModelDynamic.getSSRProps = (binding, vnode) => {
			if (typeof vnode.type !== "string") return;
			const modelToUse = resolveDynamicModel(vnode.type.toUpperCase(), vnode.props && vnode.props.type);
			if (modelToUse.getSSRProps) return modelToUse.getSSRProps(binding, vnode);
		};
	}
	var systemModifiers = [
		"ctrl",
		"shift",
		"alt",
		"meta"
	];
	var modifierGuards = {
		stop: (e) => e.stopPropagation(),
		prevent: (e) => e.preventDefault(),
		self: (e) => e.target !== e.currentTarget,
		ctrl: (e) => !e.ctrlKey,
		shift: (e) => !e.shiftKey,
		alt: (e) => !e.altKey,
		meta: (e) => !e.metaKey,
		left: (e) => "button" in e && e.button !== 0,
		middle: (e) => "button" in e && e.button !== 1,
		right: (e) => "button" in e && e.button !== 2,
		exact: (e, modifiers) => systemModifiers.some((m) => e[`${m}Key`] && !modifiers.includes(m))
	};
	var withModifiers = (fn, modifiers) => {
		if (!fn) return fn;
		const cache = fn._withMods || (fn._withMods = {});
		const cacheKey = modifiers.join(".");
		return cache[cacheKey] || (cache[cacheKey] = ((event, ...args) => {
			for (let i = 0; i < modifiers.length; i++) {
				const guard = modifierGuards[modifiers[i]];
				if (guard && guard(event, modifiers)) return;
			}
			return fn(event, ...args);
		}));
	};
	var keyNames = {
		esc: "escape",
		space: " ",
		up: "arrow-up",
		left: "arrow-left",
		right: "arrow-right",
		down: "arrow-down",
		delete: "backspace"
	};
	var withKeys = (fn, modifiers) => {
		const cache = fn._withKeys || (fn._withKeys = {});
		const cacheKey = modifiers.join(".");
		return cache[cacheKey] || (cache[cacheKey] = ((event) => {
			if (!("key" in event)) return;
			const eventKey = shared.hyphenate(event.key);
			if (modifiers.some((k) => k === eventKey || keyNames[k] === eventKey)) return fn(event);
		}));
	};
	var rendererOptions = /* @__PURE__ */ shared.extend({ patchProp }, nodeOps);
	var renderer;
	var enabledHydration = false;
	function ensureRenderer() {
		return renderer || (renderer = runtimeCore.createRenderer(rendererOptions));
	}
	function ensureHydrationRenderer() {
		renderer = enabledHydration ? renderer : runtimeCore.createHydrationRenderer(rendererOptions);
		enabledHydration = true;
		return renderer;
	}
	var render = ((...args) => {
		ensureRenderer().render(...args);
	});
	var hydrate = ((...args) => {
		ensureHydrationRenderer().hydrate(...args);
	});
	var createApp = ((...args) => {
		const app = ensureRenderer().createApp(...args);
		const { mount } = app;
		app.mount = (containerOrSelector) => {
			const container = normalizeContainer(containerOrSelector);
			if (!container) return;
			const component = app._component;
			if (!shared.isFunction(component) && !component.render && !component.template) component.template = container.innerHTML;
			if (container.nodeType === 1) container.textContent = "";
			const proxy = mount(container, false, resolveRootNamespace(container));
			if (container instanceof Element) {
				container.removeAttribute("v-cloak");
				container.setAttribute("data-v-app", "");
			}
			return proxy;
		};
		return app;
	});
	var createSSRApp = ((...args) => {
		const app = ensureHydrationRenderer().createApp(...args);
		const { mount } = app;
		app.mount = (containerOrSelector) => {
			const container = normalizeContainer(containerOrSelector);
			if (container) return mount(container, true, resolveRootNamespace(container));
		};
		return app;
	});
	function resolveRootNamespace(container) {
		if (container instanceof SVGElement) return "svg";
		if (typeof MathMLElement === "function" && container instanceof MathMLElement) return "mathml";
	}
	function normalizeContainer(container) {
		if (shared.isString(container)) return document.querySelector(container);
		return container;
	}
	var ssrDirectiveInitialized = false;
	var initDirectivesForSSR = () => {
		if (!ssrDirectiveInitialized) {
			ssrDirectiveInitialized = true;
			initVModelForSSR();
			initVShowForSSR();
		}
	};
	exports.Transition = Transition;
	exports.TransitionGroup = TransitionGroup;
	exports.VueElement = VueElement;
	exports.createApp = createApp;
	exports.createSSRApp = createSSRApp;
	exports.defineCustomElement = defineCustomElement;
	exports.defineSSRCustomElement = defineSSRCustomElement;
	exports.hydrate = hydrate;
	exports.initDirectivesForSSR = initDirectivesForSSR;
	exports.nodeOps = nodeOps;
	exports.patchProp = patchProp;
	exports.render = render;
	exports.useCssModule = useCssModule;
	exports.useCssVars = useCssVars;
	exports.useHost = useHost;
	exports.useShadowRoot = useShadowRoot;
	exports.vModelCheckbox = vModelCheckbox;
	exports.vModelDynamic = vModelDynamic;
	exports.vModelRadio = vModelRadio;
	exports.vModelSelect = vModelSelect;
	exports.vModelText = vModelText;
	exports.vShow = vShow;
	exports.withKeys = withKeys;
	exports.withModifiers = withModifiers;
	Object.keys(runtimeCore).forEach(function(k) {
		if (k !== "default" && !Object.prototype.hasOwnProperty.call(exports, k)) exports[k] = runtimeCore[k];
	});
}));
// node_modules/.pnpm/vue@3.5.45_typescript@6.0.3/node_modules/vue/dist/vue.runtime.esm-bundler.js
var vue_runtime_esm_bundler_exports = /* @__PURE__ */ __exportAll({ compile: () => compile });
var import_runtime_dom_cjs_prod = require_runtime_dom_cjs_prod();
__reExport(vue_runtime_esm_bundler_exports, /* @__PURE__ */ __toESM(require_runtime_dom_cjs_prod()));
/**
* vue v3.5.45
* (c) 2018-present Yuxi (Evan) You and Vue contributors
* @license MIT
**/
function initDev() {
	(0, import_runtime_dom_cjs_prod.initCustomFormatter)();
}
if (!!(process.env.NODE_ENV !== "production")) initDev();
var compile = () => {
	if (!!(process.env.NODE_ENV !== "production")) (0, import_runtime_dom_cjs_prod.warn)("Runtime compilation is not supported in this build of Vue. Configure your bundler to alias \"vue\" to \"vue/dist/vue.esm-bundler.js\".");
};
// node_modules/.pnpm/@vue+server-renderer@3.5.45/node_modules/@vue/server-renderer/dist/server-renderer.esm-bundler.js
/**
* @vue/server-renderer v3.5.45
* (c) 2018-present Yuxi (Evan) You and Vue contributors
* @license MIT
**/
var import_shared_cjs_prod = require_shared_cjs_prod();
var shouldIgnoreProp = /* @__PURE__ */ (0, import_shared_cjs_prod.makeMap)(`,key,ref,innerHTML,textContent,ref_key,ref_for`);
function ssrRenderAttrs(props, tag) {
	let ret = "";
	for (let key in props) {
		if (shouldIgnoreProp(key) || (0, import_shared_cjs_prod.isOn)(key) || tag === "textarea" && key === "value" || key.startsWith(".")) continue;
		const value = props[key];
		if (key.startsWith("^")) key = key.slice(1);
		if (key === "class") ret += ` class="${ssrRenderClass(value)}"`;
		else if (key === "style") ret += ` style="${ssrRenderStyle(value)}"`;
		else if (key === "className") {
			if (value != null) ret += ` class="${(0, import_shared_cjs_prod.escapeHtml)(String(value))}"`;
		} else ret += ssrRenderDynamicAttr(key, value, tag);
	}
	return ret;
}
function ssrRenderDynamicAttr(key, value, tag) {
	if (!(0, import_shared_cjs_prod.isRenderableAttrValue)(value)) return ``;
	const attrKey = tag && (tag.indexOf("-") > 0 || (0, import_shared_cjs_prod.isSVGTag)(tag)) ? key : import_shared_cjs_prod.propsToAttrMap[key] || key.toLowerCase();
	if ((0, import_shared_cjs_prod.isBooleanAttr)(attrKey) || attrKey === "hidden" && (typeof value === "boolean" || typeof value === "number")) return (0, import_shared_cjs_prod.includeBooleanAttr)(value) ? ` ${attrKey}` : ``;
	else if ((0, import_shared_cjs_prod.isSSRSafeAttrName)(attrKey)) return value === "" ? ` ${attrKey}` : ` ${attrKey}="${(0, import_shared_cjs_prod.escapeHtml)(value)}"`;
	else {
		console.warn(`[@vue/server-renderer] Skipped rendering unsafe attribute name: ${attrKey}`);
		return ``;
	}
}
function ssrRenderAttr(key, value) {
	if (!(0, import_shared_cjs_prod.isRenderableAttrValue)(value)) return ``;
	return ` ${key}="${(0, import_shared_cjs_prod.escapeHtml)(value)}"`;
}
function ssrRenderClass(raw) {
	return (0, import_shared_cjs_prod.escapeHtml)((0, import_shared_cjs_prod.normalizeClass)(raw));
}
function ssrRenderStyle(raw) {
	if (!raw) return "";
	if ((0, import_shared_cjs_prod.isString)(raw)) return (0, import_shared_cjs_prod.escapeHtml)(raw);
	const styles = (0, import_shared_cjs_prod.normalizeStyle)(ssrResetCssVars(raw));
	return (0, import_shared_cjs_prod.escapeHtml)((0, import_shared_cjs_prod.stringifyStyle)(styles));
}
function ssrResetCssVars(raw) {
	if (!(0, import_shared_cjs_prod.isArray)(raw) && (0, import_shared_cjs_prod.isObject)(raw)) {
		const res = {};
		for (const key in raw) if (key.startsWith(":--")) res[key.slice(1)] = (0, import_shared_cjs_prod.normalizeCssVarValue)(raw[key]);
		else res[key] = raw[key];
		return res;
	}
	return raw;
}
function ssrRenderComponent(comp, props = null, children = null, parentComponent = null, slotScopeId) {
	return renderComponentVNode((0, import_runtime_dom_cjs_prod.createVNode)(comp, props, children), parentComponent, slotScopeId);
}
var { ensureValidVNode } = import_runtime_dom_cjs_prod.ssrUtils;
function ssrRenderSlot(slots, slotName, slotProps, fallbackRenderFn, push, parentComponent, slotScopeId) {
	push(`<!--[-->`);
	ssrRenderSlotInner(slots, slotName, slotProps, fallbackRenderFn, push, parentComponent, slotScopeId);
	push(`<!--]-->`);
}
function ssrRenderSlotInner(slots, slotName, slotProps, fallbackRenderFn, push, parentComponent, slotScopeId, transition) {
	const slotFn = slots[slotName];
	if (slotFn) {
		const slotBuffer = [];
		const bufferedPush = (item) => {
			slotBuffer.push(item);
		};
		const ret = slotFn(slotProps || {}, bufferedPush, parentComponent, slotScopeId ? " " + slotScopeId : "");
		if ((0, import_shared_cjs_prod.isArray)(ret)) {
			const validSlotContent = ensureValidVNode(ret);
			if (validSlotContent) renderVNodeChildren(push, validSlotContent, parentComponent, slotScopeId);
			else if (fallbackRenderFn) fallbackRenderFn();
			else if (transition) push(`<!---->`);
		} else {
			let isEmptySlot = true;
			if (transition) isEmptySlot = false;
			else for (let i = 0; i < slotBuffer.length; i++) if (!isComment(slotBuffer[i])) {
				isEmptySlot = false;
				break;
			}
			if (isEmptySlot) {
				if (fallbackRenderFn) fallbackRenderFn();
			} else {
				let start = 0;
				let end = slotBuffer.length;
				if (transition && slotBuffer[0] === "<!--[-->" && slotBuffer[end - 1] === "<!--]-->") {
					start++;
					end--;
				}
				if (start < end) for (let i = start; i < end; i++) push(slotBuffer[i]);
				else if (transition) push(`<!---->`);
			}
		}
	} else if (fallbackRenderFn) fallbackRenderFn();
	else if (transition) push(`<!---->`);
}
var commentTestRE = /^<!--[\s\S]*-->$/;
var commentRE = /<!--[^]*?-->/gm;
function isComment(item) {
	if (typeof item !== "string" || !commentTestRE.test(item)) return false;
	if (item.length <= 8) return true;
	return !item.replace(commentRE, "").trim();
}
function ssrRenderTeleport(parentPush, contentRenderFn, target, disabled, parentComponent) {
	parentPush("<!--teleport start-->");
	const context = parentComponent.appContext.provides[import_runtime_dom_cjs_prod.ssrContextKey];
	const teleportBuffers = context.__teleportBuffers || (context.__teleportBuffers = {});
	const targetBuffer = teleportBuffers[target] || (teleportBuffers[target] = []);
	const bufferIndex = targetBuffer.length;
	let teleportContent;
	if (disabled) {
		contentRenderFn(parentPush);
		teleportContent = `<!--teleport start anchor--><!--teleport anchor-->`;
	} else {
		const { getBuffer, push } = createBuffer();
		push(`<!--teleport start anchor-->`);
		contentRenderFn(push);
		push(`<!--teleport anchor-->`);
		teleportContent = getBuffer();
	}
	targetBuffer.splice(bufferIndex, 0, teleportContent);
	if ((0, import_shared_cjs_prod.isPromise)(teleportContent) || (0, import_shared_cjs_prod.isArray)(teleportContent) && teleportContent.hasAsync) targetBuffer.hasAsync = true;
	parentPush("<!--teleport end-->");
}
function ssrInterpolate(value) {
	return (0, import_shared_cjs_prod.escapeHtml)((0, import_shared_cjs_prod.toDisplayString)(value));
}
function ssrRenderList(source, renderItem) {
	if ((0, import_shared_cjs_prod.isArray)(source) || (0, import_shared_cjs_prod.isString)(source)) for (let i = 0, l = source.length; i < l; i++) renderItem(source[i], i);
	else if (typeof source === "number") {
		if (!Number.isInteger(source) || source < 0) {
			if (!!(process.env.NODE_ENV !== "production")) (0, import_runtime_dom_cjs_prod.warn)(`The v-for range expects a positive integer value but got ${source}.`);
			return;
		}
		for (let i = 0; i < source; i++) renderItem(i + 1, i);
	} else if ((0, import_shared_cjs_prod.isObject)(source)) {
		if (source[Symbol.iterator]) {
			let i = 0;
			for (const item of source) renderItem(item, i++);
		} else {
			const keys = Object.keys(source);
			for (let i = 0, l = keys.length; i < l; i++) {
				const key = keys[i];
				renderItem(source[key], key, i);
			}
		}
	}
}
var ssrLooseEqual = import_shared_cjs_prod.looseEqual;
function ssrLooseContain(arr, value) {
	return (0, import_shared_cjs_prod.looseIndexOf)(arr, value) > -1;
}
function ssrGetDynamicModelProps(existingProps = {}, model) {
	const { type, value } = existingProps;
	switch (type) {
		case "radio": return (0, import_shared_cjs_prod.looseEqual)(model, value) ? { checked: true } : null;
		case "checkbox": return ((0, import_shared_cjs_prod.isArray)(model) ? ssrLooseContain(model, value) : model) ? { checked: true } : null;
		default: return { value: model };
	}
}
function ssrCompile(template, instance) {
	throw new Error(`On-the-fly template compilation is not supported in the ESM build of @vue/server-renderer. All templates must be pre-compiled into render functions.`);
}
var { createComponentInstance, setCurrentRenderingInstance, setupComponent, renderComponentRoot, normalizeVNode, pushWarningContext, popWarningContext } = import_runtime_dom_cjs_prod.ssrUtils;
function createBuffer() {
	let appendable = false;
	const buffer = [];
	return {
		getBuffer() {
			return buffer;
		},
		push(item) {
			const isStringItem = (0, import_shared_cjs_prod.isString)(item);
			if (appendable && isStringItem) {
				buffer[buffer.length - 1] += item;
				return;
			}
			buffer.push(item);
			appendable = isStringItem;
			if ((0, import_shared_cjs_prod.isPromise)(item) || (0, import_shared_cjs_prod.isArray)(item) && item.hasAsync) buffer.hasAsync = true;
		}
	};
}
function renderComponentVNode(vnode, parentComponent = null, slotScopeId) {
	const instance = vnode.component = createComponentInstance(vnode, parentComponent, null);
	if (!!(process.env.NODE_ENV !== "production")) pushWarningContext(vnode);
	const res = setupComponent(instance, true);
	if (!!(process.env.NODE_ENV !== "production")) popWarningContext();
	const hasAsyncSetup = (0, import_shared_cjs_prod.isPromise)(res);
	let prefetches = instance.sp;
	let p;
	if (hasAsyncSetup || prefetches) p = Promise.resolve(res).then(() => {
		if (hasAsyncSetup) prefetches = instance.sp;
		if (prefetches) try {
			return Promise.all(prefetches.map((prefetch) => prefetch.call(instance.proxy))).catch(import_shared_cjs_prod.NOOP);
		} catch {}
	}).then(() => renderComponentSubTree(instance, slotScopeId));
	else try {
		return renderComponentSubTree(instance, slotScopeId);
	} catch (err) {
		p = Promise.reject(err);
	}
	p.catch(import_shared_cjs_prod.NOOP);
	return p;
}
function renderComponentSubTree(instance, slotScopeId) {
	if (!!(process.env.NODE_ENV !== "production")) pushWarningContext(instance.vnode);
	const comp = instance.type;
	const { getBuffer, push } = createBuffer();
	if ((0, import_shared_cjs_prod.isFunction)(comp)) {
		let root = renderComponentRoot(instance);
		if (!comp.props) {
			for (const key in instance.attrs) if (key.startsWith(`data-v-`)) (root.props || (root.props = {}))[key] = ``;
		}
		renderVNode(push, instance.subTree = root, instance, slotScopeId);
	} else {
		if ((!instance.render || instance.render === import_shared_cjs_prod.NOOP) && !instance.ssrRender && !comp.ssrRender && (0, import_shared_cjs_prod.isString)(comp.template)) comp.ssrRender = ssrCompile(comp.template);
		const ssrRender = instance.ssrRender || comp.ssrRender;
		if (ssrRender) {
			let attrs = instance.inheritAttrs !== false ? instance.attrs : void 0;
			let hasCloned = false;
			let cur = instance;
			while (true) {
				const scopeId = cur.vnode.scopeId;
				if (scopeId) {
					if (!hasCloned) {
						attrs = { ...attrs };
						hasCloned = true;
					}
					attrs[scopeId] = "";
				}
				const parent = cur.parent;
				if (parent && parent.subTree && parent.subTree === cur.vnode) cur = parent;
				else break;
			}
			if (slotScopeId) {
				if (!hasCloned) attrs = { ...attrs };
				const slotScopeIdList = slotScopeId.trim().split(" ");
				for (let i = 0; i < slotScopeIdList.length; i++) attrs[slotScopeIdList[i]] = "";
			}
			const prev = setCurrentRenderingInstance(instance);
			try {
				ssrRender(instance.proxy, push, instance, attrs, instance.props, instance.setupState, instance.data, instance.ctx);
			} catch (err) {
				(0, import_runtime_dom_cjs_prod.handleError)(err, instance, 1);
			} finally {
				setCurrentRenderingInstance(prev);
			}
		} else if (instance.render && instance.render !== import_shared_cjs_prod.NOOP) renderVNode(push, instance.subTree = renderComponentRoot(instance), instance, slotScopeId);
		else {
			const componentName = comp.name || comp.__file || `<Anonymous>`;
			(0, import_runtime_dom_cjs_prod.warn)(`Component ${componentName} is missing template or render function.`);
			push(`<!---->`);
		}
	}
	if (!!(process.env.NODE_ENV !== "production")) popWarningContext();
	return getBuffer();
}
function renderVNode(push, vnode, parentComponent, slotScopeId) {
	const { type, shapeFlag, children, dirs, props } = vnode;
	if (dirs) vnode.props = applySSRDirectives(vnode, props, dirs);
	switch (type) {
		case import_runtime_dom_cjs_prod.Text:
			push((0, import_shared_cjs_prod.escapeHtml)(children));
			break;
		case import_runtime_dom_cjs_prod.Comment:
			push(children ? `<!--${(0, import_shared_cjs_prod.escapeHtmlComment)(children)}-->` : `<!---->`);
			break;
		case import_runtime_dom_cjs_prod.Static:
			push(children);
			break;
		case import_runtime_dom_cjs_prod.Fragment:
			if (vnode.slotScopeIds) slotScopeId = (slotScopeId ? slotScopeId + " " : "") + vnode.slotScopeIds.join(" ");
			push(`<!--[-->`);
			renderVNodeChildren(push, children, parentComponent, slotScopeId);
			push(`<!--]-->`);
			break;
		default: if (shapeFlag & 1) renderElementVNode(push, vnode, parentComponent, slotScopeId);
		else if (shapeFlag & 6) push(renderComponentVNode(vnode, parentComponent, slotScopeId));
		else if (shapeFlag & 64) renderTeleportVNode(push, vnode, parentComponent, slotScopeId);
		else if (shapeFlag & 128) renderVNode(push, vnode.ssContent, parentComponent, slotScopeId);
		else (0, import_runtime_dom_cjs_prod.warn)("[@vue/server-renderer] Invalid VNode type:", type, `(${typeof type})`);
	}
}
function renderVNodeChildren(push, children, parentComponent, slotScopeId) {
	for (let i = 0; i < children.length; i++) renderVNode(push, normalizeVNode(children[i]), parentComponent, slotScopeId);
}
function renderElementVNode(push, vnode, parentComponent, slotScopeId) {
	const tag = vnode.type;
	let { props, children, shapeFlag, scopeId } = vnode;
	let openTag = `<${tag}`;
	if (props) openTag += ssrRenderAttrs(props, tag);
	const renderedScopeIds = [];
	const appendScopeId = (id) => {
		if (id && (!props || !(0, import_shared_cjs_prod.hasOwn)(props, id)) && !renderedScopeIds.includes(id)) {
			openTag += ` ${id}`;
			renderedScopeIds.push(id);
		}
	};
	if (scopeId) appendScopeId(scopeId);
	let curParent = parentComponent;
	let curVnode = vnode;
	while (curParent && curVnode === curParent.subTree) {
		curVnode = curParent.vnode;
		if (curVnode.scopeId) appendScopeId(curVnode.scopeId);
		curParent = curParent.parent;
	}
	if (slotScopeId) {
		const slotScopeIdList = slotScopeId.trim().split(" ");
		for (let i = 0; i < slotScopeIdList.length; i++) appendScopeId(slotScopeIdList[i]);
	}
	push(openTag + `>`);
	if (!(0, import_shared_cjs_prod.isVoidTag)(tag)) {
		let hasChildrenOverride = false;
		if (props) {
			if (props.innerHTML != null) {
				hasChildrenOverride = true;
				push(String(props.innerHTML));
			} else if (props.textContent != null) {
				hasChildrenOverride = true;
				push((0, import_shared_cjs_prod.escapeHtml)(props.textContent));
			} else if (tag === "textarea" && props.value != null) {
				hasChildrenOverride = true;
				push((0, import_shared_cjs_prod.escapeHtml)(props.value));
			}
		}
		if (!hasChildrenOverride) {
			if (shapeFlag & 8) push((0, import_shared_cjs_prod.escapeHtml)(children));
			else if (shapeFlag & 16) renderVNodeChildren(push, children, parentComponent, slotScopeId);
		}
		push(`</${tag}>`);
	}
}
function applySSRDirectives(vnode, rawProps, dirs) {
	const toMerge = [];
	for (let i = 0; i < dirs.length; i++) {
		const binding = dirs[i];
		const { dir: { getSSRProps } } = binding;
		if (getSSRProps) {
			const props = getSSRProps(binding, vnode);
			if (props) toMerge.push(props);
		}
	}
	return (0, import_runtime_dom_cjs_prod.mergeProps)(rawProps || {}, ...toMerge);
}
function renderTeleportVNode(push, vnode, parentComponent, slotScopeId) {
	const target = vnode.props && vnode.props.to;
	const disabled = vnode.props && vnode.props.disabled;
	if (!target) {
		if (!disabled) (0, import_runtime_dom_cjs_prod.warn)(`[@vue/server-renderer] Teleport is missing target prop.`);
		return [];
	}
	if (!(0, import_shared_cjs_prod.isString)(target)) {
		(0, import_runtime_dom_cjs_prod.warn)(`[@vue/server-renderer] Teleport target must be a query selector string.`);
		return [];
	}
	ssrRenderTeleport(push, (push2) => {
		renderVNodeChildren(push2, vnode.children, parentComponent, slotScopeId);
	}, target, disabled || disabled === "", parentComponent);
}
var { isVNode: isVNode$1 } = import_runtime_dom_cjs_prod.ssrUtils;
function nestedUnrollBuffer(buffer, parentRet, startIndex) {
	if (!buffer.hasAsync) return parentRet + unrollBufferSync$1(buffer);
	let ret = parentRet;
	for (let i = startIndex; i < buffer.length; i += 1) {
		const item = buffer[i];
		if ((0, import_shared_cjs_prod.isString)(item)) {
			ret += item;
			continue;
		}
		if ((0, import_shared_cjs_prod.isPromise)(item)) return item.then((nestedItem) => {
			buffer[i] = nestedItem;
			return nestedUnrollBuffer(buffer, ret, i);
		});
		const result = nestedUnrollBuffer(item, ret, 0);
		if ((0, import_shared_cjs_prod.isPromise)(result)) return result.then((nestedItem) => {
			buffer[i] = nestedItem;
			return nestedUnrollBuffer(buffer, "", i);
		});
		ret = result;
	}
	return ret;
}
function unrollBuffer$1(buffer) {
	return nestedUnrollBuffer(buffer, "", 0);
}
function unrollBufferSync$1(buffer) {
	let ret = "";
	for (let i = 0; i < buffer.length; i++) {
		let item = buffer[i];
		if ((0, import_shared_cjs_prod.isString)(item)) ret += item;
		else ret += unrollBufferSync$1(item);
	}
	return ret;
}
async function renderToString(input, context = {}) {
	if (isVNode$1(input)) return renderToString((0, import_runtime_dom_cjs_prod.createApp)({ render: () => input }), context);
	const vnode = (0, import_runtime_dom_cjs_prod.createVNode)(input._component, input._props);
	vnode.appContext = input._context;
	input.provide(import_runtime_dom_cjs_prod.ssrContextKey, context);
	let buffer;
	let result;
	try {
		buffer = await renderComponentVNode(vnode);
		result = await unrollBuffer$1(buffer);
		await resolveTeleports(context);
	} catch (err) {
		cleanupFailedRender(buffer, context);
		throw err;
	}
	stopWatchers(context);
	return result;
}
function stopWatchers(context, start = 0) {
	const handles = context.__watcherHandles;
	if (handles) for (let i = start; i < handles.length; i++) handles[i]();
}
function cleanupFailedRender(buffer, context) {
	const stopped = context.__watcherHandles ? context.__watcherHandles.length : 0;
	try {
		stopWatchers(context);
	} catch {}
	(async () => {
		if (buffer) await settleBuffer(buffer);
		for (const key in context.__teleportBuffers) await settleBuffer(context.__teleportBuffers[key]);
		stopWatchers(context, stopped);
	})().catch(import_shared_cjs_prod.NOOP);
}
async function settleBuffer(buffer) {
	if (!buffer.hasAsync) return;
	for (let item of buffer) try {
		if ((0, import_shared_cjs_prod.isPromise)(item)) item = await item;
		if (!(0, import_shared_cjs_prod.isString)(item)) await settleBuffer(item);
	} catch {}
}
async function resolveTeleports(context) {
	if (context.__teleportBuffers) {
		context.teleports = context.teleports || {};
		for (const key in context.__teleportBuffers) context.teleports[key] = await unrollBuffer$1(context.__teleportBuffers[key]);
	}
}
var { isVNode } = import_runtime_dom_cjs_prod.ssrUtils;
(0, import_runtime_dom_cjs_prod.initDirectivesForSSR)();
// packages/ui/src/lang.ts
var key = Symbol("lang");
/** Gives every component below its language; without it they speak Chinese. */
function provideLang(lang) {
	(0, vue_runtime_esm_bundler_exports.provide)(key, lang);
}
function useLang() {
	return (0, vue_runtime_esm_bundler_exports.inject)(key, "zh");
}
function parseLang(text) {
	return text === "en" ? "en" : "zh";
}
// packages/ui/src/words/screen.ts
/** The words of the frame and of the shared components. */
var SCREEN_WORDS = {
	skip: {
		zh: "跳到正文",
		en: "Skip to the content"
	},
	crumbs: {
		zh: "当前位置",
		en: "You are here"
	},
	language: {
		zh: "English",
		en: "中文"
	},
	large: {
		zh: "大字版",
		en: "Large text"
	},
	standard: {
		zh: "标准字号",
		en: "Standard text"
	},
	organiser: {
		zh: "主办单位",
		en: "Run by"
	},
	contact: {
		zh: "联系电话",
		en: "Telephone"
	},
	address: {
		zh: "通信地址",
		en: "Address"
	},
	accessibility: {
		zh: "无障碍说明",
		en: "Accessibility statement"
	},
	optional: {
		zh: "（选填）",
		en: " (optional)"
	},
	error: {
		zh: "错误：",
		en: "Error: "
	},
	newest: {
		zh: "回到最新",
		en: "Back to the newest"
	},
	older: {
		zh: "较早的",
		en: "Older"
	},
	pages: {
		zh: "翻页",
		en: "Pages"
	},
	waiting: {
		zh: "正在载入",
		en: "Loading"
	},
	tools: {
		zh: "语言与字号",
		en: "Language and text size"
	},
	services: {
		zh: "服务",
		en: "Services"
	}
};
/** How many things an error summary lists. */
var toCorrect = {
	zh: (count) => `有${count}处需要改`,
	en: (count) => count === 1 ? "One thing needs changing" : `${count} things need changing`
};
// packages/ui/src/components/GkFrame.vue?vue&type=script&setup=true&lang.ts
/**
* The frame of a public page: bar, breadcrumb, title with its one sentence, main column, notes, foot.
* The switches for language and text size are plain links to the same page, so they work without a script.
*/
var GkFrame_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "GkFrame",
	__ssrInlineRender: true,
	props: {
		lang: {},
		large: { type: Boolean },
		bureau: {},
		service: {},
		home: {},
		links: {},
		crumbs: {},
		title: {},
		titleLang: {},
		lead: {},
		address: {},
		accessibility: {}
	},
	setup(__props) {
		provideLang(__props.lang);
		const w = SCREEN_WORDS;
		function withParameter(name, value) {
			const url = new URL(__props.address, "http://page.invalid");
			if (value === null) url.searchParams.delete(name);
			else url.searchParams.set(name, value);
			return url.pathname + url.search;
		}
		const other = (0, vue_runtime_esm_bundler_exports.computed)(() => parseLang(__props.lang === "zh" ? "en" : "zh"));
		const otherLanguage = (0, vue_runtime_esm_bundler_exports.computed)(() => withParameter("lang", other.value === "en" ? "en" : null));
		const otherSize = (0, vue_runtime_esm_bundler_exports.computed)(() => withParameter("large", __props.large ? null : "1"));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[--><a class="gk-skip" href="#main">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(w).skip[__props.lang])}</a><header class="gk-bar"><div class="gk-wide"><a class="gk-bureau"${ssrRenderAttr("href", __props.home)}><span class="gk-bureau-name">${ssrInterpolate(__props.bureau.name[__props.lang])}</span><span class="gk-bureau-service">${ssrInterpolate(__props.service)}</span></a><div class="gk-bar-navs"><nav class="gk-bar-links"${ssrRenderAttr("aria-label", (0, vue_runtime_esm_bundler_exports.unref)(w).services[__props.lang])}><!--[-->`);
			ssrRenderList(__props.links, (link) => {
				_push(`<a${ssrRenderAttr("href", link.href)}${ssrRenderAttr("aria-current", link.current ? "page" : void 0)}>${ssrInterpolate(link.text)}</a>`);
			});
			_push(`<!--]--></nav><nav class="gk-bar-links"${ssrRenderAttr("aria-label", (0, vue_runtime_esm_bundler_exports.unref)(w).tools[__props.lang])}><a${ssrRenderAttr("href", otherLanguage.value)}${ssrRenderAttr("lang", other.value === "en" ? "en" : "zh-CN")}${ssrRenderAttr("hreflang", other.value === "en" ? "en" : "zh-CN")}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(w).language[__props.lang])}</a><a${ssrRenderAttr("href", otherSize.value)} data-large-switch>${ssrInterpolate(__props.large ? (0, vue_runtime_esm_bundler_exports.unref)(w).standard[__props.lang] : (0, vue_runtime_esm_bundler_exports.unref)(w).large[__props.lang])}</a></nav></div></div></header><main id="main" class="gk-main gk-wide" tabindex="-1">`);
			if (__props.crumbs.length) {
				_push(`<nav class="gk-crumbs"${ssrRenderAttr("aria-label", (0, vue_runtime_esm_bundler_exports.unref)(w).crumbs[__props.lang])}><ol><!--[-->`);
				ssrRenderList(__props.crumbs, (crumb) => {
					_push(`<li>`);
					if (crumb.href) _push(`<a${ssrRenderAttr("href", crumb.href)}>${ssrInterpolate(crumb.text)}</a>`);
					else _push(`<span aria-current="page">${ssrInterpolate(crumb.text)}</span>`);
					_push(`</li>`);
				});
				_push(`<!--]--></ol></nav>`);
			} else _push(`<!---->`);
			_push(`<div class="gk-head"><h1${ssrRenderAttr("lang", __props.titleLang)}>${ssrInterpolate(__props.title)}</h1>`);
			if (__props.lead) _push(`<p class="gk-lead">${ssrInterpolate(__props.lead)}</p>`);
			else _push(`<!---->`);
			_push(`</div><div class="gk-columns"><div class="gk-column">`);
			ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
			_push(`</div>`);
			if (_ctx.$slots["notes"]) {
				_push(`<aside class="gk-notes">`);
				ssrRenderSlot(_ctx.$slots, "notes", {}, null, _push, _parent);
				_push(`</aside>`);
			} else _push(`<!---->`);
			_push(`</div></main><footer class="gk-foot"><div class="gk-wide"><dl><dt>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(w).organiser[__props.lang])}</dt><dd>${ssrInterpolate(__props.bureau.organiser[__props.lang])}</dd><dt>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(w).contact[__props.lang])}</dt><dd>${ssrInterpolate(__props.bureau.phone[__props.lang])}</dd>`);
			if (__props.bureau.address) _push(`<!--[--><dt>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(w).address[__props.lang])}</dt><dd>${ssrInterpolate(__props.bureau.address[__props.lang])}</dd><!--]-->`);
			else _push(`<!---->`);
			_push(`</dl><ul><li><a${ssrRenderAttr("href", __props.accessibility)}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(w).accessibility[__props.lang])}</a></li><!--[-->`);
			ssrRenderList(__props.bureau.marks, (mark) => {
				_push(`<li>`);
				if (mark.url) _push(`<a${ssrRenderAttr("href", mark.url)}>${ssrInterpolate(mark.text)}</a>`);
				else _push(`<!--[-->${ssrInterpolate(mark.text)}<!--]-->`);
				_push(`</li>`);
			});
			_push(`<!--]--></ul></div></footer><!--]-->`);
		};
	}
});
// packages/ui/src/components/GkFrame.vue
var _sfc_setup$34 = GkFrame_vue_vue_type_script_setup_true_lang_default.setup;
GkFrame_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../packages/ui/src/components/GkFrame.vue");
	return _sfc_setup$34 ? _sfc_setup$34(props, ctx) : void 0;
};
var GkFrame_default = GkFrame_vue_vue_type_script_setup_true_lang_default;
// packages/ui/src/public/reader.ts
var readerKey = Symbol("reader");
function useReader() {
	const reader = (0, vue_runtime_esm_bundler_exports.inject)(readerKey);
	if (!reader) throw new Error("a public page is rendered for a reader");
	return reader;
}
// packages/ui/src/public/site.ts
var siteKey = Symbol("site");
/** The site that a page is drawn for, and the address of its pages for this reader. */
function useSite() {
	const site = (0, vue_runtime_esm_bundler_exports.inject)(siteKey);
	if (!site) throw new Error("a public page is drawn for a site");
	const reader = useReader();
	return {
		...site,
		address: (path) => publicAddress(site.mount, reader, path)
	};
}
// packages/ui/src/public/words.ts
/** The words that the public pages of every app share. */
var PUBLIC_WORDS = {
	start: {
		zh: "首页",
		en: "Home"
	},
	notFound: {
		zh: "没有这个页面",
		en: "There is no such page"
	},
	notFoundText: {
		zh: "地址可能写错了，或者内容已经撤下。",
		en: "The address may be mistyped, or the page may have been withdrawn."
	},
	refused: {
		zh: "这次没有办成",
		en: "That did not work"
	},
	accessibility: {
		zh: "无障碍说明",
		en: "Accessibility statement"
	},
	accessibilityLead: {
		zh: "这些页面怎样做到人人能用，遇到障碍怎样告诉我们。",
		en: "How these pages are made to work for everyone, and what to do when they do not."
	},
	callUs: {
		zh: "遇到读不了、点不到、看不清的地方，请打电话告诉我们，我们会用您方便的方式提供同样的内容：",
		en: "If something cannot be read, reached or understood, call us and we will give you the same content in a way that suits you: "
	}
};
/** What holds for every public page that is made of these parts. */
var STATEMENT = {
	zh: [
		"本站公开页面按《Web内容无障碍指南》（WCAG）2.2 AA级设计和检查。",
		"全部内容可以只用键盘操作；读屏软件能读出每个字段的名称、说明和错误；放大到200%或在手机上不需要左右滚动；页面右上角可以切换大字版，选择会写在网址里，收藏后下次仍是大字。",
		"状态不只用颜色表示，总有文字和形状。阅读不需要浏览器运行脚本。"
	],
	en: [
		"The public pages of this site are designed for and checked against the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.",
		"Everything works by keyboard alone. Screen readers hear the name, hint and error of each field. At 200 % zoom and on a phone nothing scrolls sideways. Large text is chosen at the top right and kept in the address.",
		"A state is never shown by colour alone. Reading needs no scripts."
	]
};
// packages/ui/src/public/PublicFrame.vue?vue&type=script&setup=true&lang.ts
/** The frame of an app's public pages; `crumbs` are the steps after its first page. */
var PublicFrame_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "PublicFrame",
	__ssrInlineRender: true,
	props: {
		title: {},
		titleLang: {},
		lead: {},
		crumbs: { default: () => [] },
		at: {}
	},
	setup(__props) {
		const reader = useReader();
		const site = useSite();
		const { lang } = reader;
		const start = `/${new URL(site.address(""), "http://page.invalid").search}`;
		const links = (0, vue_runtime_esm_bundler_exports.computed)(() => site.links.map(({ path, text }) => ({
			text: text[lang],
			href: site.address(path),
			current: __props.at === path
		})));
		const trail = (0, vue_runtime_esm_bundler_exports.computed)(() => [
			{
				text: PUBLIC_WORDS.start[lang],
				href: start
			},
			{
				text: site.title[lang],
				...__props.crumbs.length > 0 ? { href: site.address("") } : {}
			},
			...__props.crumbs
		]);
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(GkFrame_default, (0, vue_runtime_esm_bundler_exports.mergeProps)({
				lang: (0, vue_runtime_esm_bundler_exports.unref)(lang),
				large: (0, vue_runtime_esm_bundler_exports.unref)(reader).large,
				bureau: (0, vue_runtime_esm_bundler_exports.unref)(reader).bureau,
				service: (0, vue_runtime_esm_bundler_exports.unref)(site).service[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				home: start,
				links: links.value,
				crumbs: trail.value,
				title: __props.title,
				"title-lang": __props.titleLang,
				lead: __props.lead,
				address: (0, vue_runtime_esm_bundler_exports.unref)(reader).address,
				accessibility: (0, vue_runtime_esm_bundler_exports.unref)(site).address("accessibility")
			}, _attrs), (0, vue_runtime_esm_bundler_exports.createSlots)({
				default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent, _scopeId);
					else return [(0, vue_runtime_esm_bundler_exports.renderSlot)(_ctx.$slots, "default")];
				}),
				_: 2
			}, [_ctx.$slots["notes"] ? {
				name: "notes",
				fn: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) ssrRenderSlot(_ctx.$slots, "notes", {}, null, _push, _parent, _scopeId);
					else return [(0, vue_runtime_esm_bundler_exports.renderSlot)(_ctx.$slots, "notes")];
				}),
				key: "0"
			} : void 0]), _parent));
		};
	}
});
// packages/ui/src/public/PublicFrame.vue
var _sfc_setup$33 = PublicFrame_vue_vue_type_script_setup_true_lang_default.setup;
PublicFrame_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../packages/ui/src/public/PublicFrame.vue");
	return _sfc_setup$33 ? _sfc_setup$33(props, ctx) : void 0;
};
var PublicFrame_default = PublicFrame_vue_vue_type_script_setup_true_lang_default;
// packages/ui/src/public/AccessibilityPage.vue?vue&type=script&setup=true&lang.ts
var AccessibilityPage_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "AccessibilityPage",
	__ssrInlineRender: true,
	setup(__props) {
		const { lang, bureau } = useReader();
		const paragraphs = STATEMENT[lang];
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(PublicFrame_default, (0, vue_runtime_esm_bundler_exports.mergeProps)({
				title: (0, vue_runtime_esm_bundler_exports.unref)(PUBLIC_WORDS).accessibility[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				lead: (0, vue_runtime_esm_bundler_exports.unref)(PUBLIC_WORDS).accessibilityLead[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				crumbs: [{ text: (0, vue_runtime_esm_bundler_exports.unref)(PUBLIC_WORDS).accessibility[(0, vue_runtime_esm_bundler_exports.unref)(lang)] }]
			}, _attrs), {
				default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<div class="gk-prose"${_scopeId}><!--[-->`);
						ssrRenderList((0, vue_runtime_esm_bundler_exports.unref)(paragraphs), (paragraph) => {
							_push(`<p${_scopeId}>${ssrInterpolate(paragraph)}</p>`);
						});
						_push(`<!--]--><p${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(PUBLIC_WORDS).callUs[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(bureau).phone[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p></div>`);
					} else return [(0, vue_runtime_esm_bundler_exports.createVNode)("div", { class: "gk-prose" }, [((0, vue_runtime_esm_bundler_exports.openBlock)(true), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, null, (0, vue_runtime_esm_bundler_exports.renderList)((0, vue_runtime_esm_bundler_exports.unref)(paragraphs), (paragraph) => {
						return (0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("p", { key: paragraph }, (0, vue_runtime_esm_bundler_exports.toDisplayString)(paragraph), 1);
					}), 128)), (0, vue_runtime_esm_bundler_exports.createVNode)("p", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(PUBLIC_WORDS).callUs[(0, vue_runtime_esm_bundler_exports.unref)(lang)]) + (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(bureau).phone[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)])];
				}),
				_: 1
			}, _parent));
		};
	}
});
// packages/ui/src/public/AccessibilityPage.vue
var _sfc_setup$32 = AccessibilityPage_vue_vue_type_script_setup_true_lang_default.setup;
AccessibilityPage_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../packages/ui/src/public/AccessibilityPage.vue");
	return _sfc_setup$32 ? _sfc_setup$32(props, ctx) : void 0;
};
var AccessibilityPage_default = AccessibilityPage_vue_vue_type_script_setup_true_lang_default;
// packages/ui/src/components/GkButton.vue?vue&type=script&setup=true&lang.ts
var GkButton_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "GkButton",
	__ssrInlineRender: true,
	props: {
		kind: { default: "primary" },
		href: {},
		busy: {
			type: Boolean,
			default: false
		},
		type: { default: "button" }
	},
	setup(__props) {
		/** A button or, with `href`, a link that looks like one. While `busy` it stays focusable and says so. */
		return (_ctx, _push, _parent, _attrs) => {
			if (__props.href) {
				_push(`<a${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({
					class: ["gk-button", `gk-button-${__props.kind}`],
					href: __props.href
				}, _attrs))}>`);
				ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
				_push(`</a>`);
			} else {
				_push(`<button${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({
					class: ["gk-button", `gk-button-${__props.kind}`],
					type: __props.type,
					"aria-disabled": __props.busy || void 0
				}, _attrs))}>`);
				ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
				_push(`</button>`);
			}
		};
	}
});
// packages/ui/src/components/GkButton.vue
var _sfc_setup$31 = GkButton_vue_vue_type_script_setup_true_lang_default.setup;
GkButton_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../packages/ui/src/components/GkButton.vue");
	return _sfc_setup$31 ? _sfc_setup$31(props, ctx) : void 0;
};
var GkButton_default = GkButton_vue_vue_type_script_setup_true_lang_default;
// packages/ui/src/public/ProblemPage.vue?vue&type=script&setup=true&lang.ts
/** A page that is not there, or a request the server declined with a sentence. */
var ProblemPage_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "ProblemPage",
	__ssrInlineRender: true,
	props: {
		title: {},
		text: {}
	},
	setup(__props) {
		const { lang } = useReader();
		const site = useSite();
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(PublicFrame_default, (0, vue_runtime_esm_bundler_exports.mergeProps)({
				title: __props.title,
				lead: __props.text,
				crumbs: [{ text: __props.title }]
			}, _attrs), {
				default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent(GkButton_default, { href: (0, vue_runtime_esm_bundler_exports.unref)(site).address("") }, {
						default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
							if (_push) _push(`${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(site).title[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}`);
							else return [(0, vue_runtime_esm_bundler_exports.createTextVNode)((0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(site).title[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)];
						}),
						_: 1
					}, _parent, _scopeId));
					else return [(0, vue_runtime_esm_bundler_exports.createVNode)(GkButton_default, { href: (0, vue_runtime_esm_bundler_exports.unref)(site).address("") }, {
						default: (0, vue_runtime_esm_bundler_exports.withCtx)(() => [(0, vue_runtime_esm_bundler_exports.createTextVNode)((0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(site).title[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)]),
						_: 1
					}, 8, ["href"])];
				}),
				_: 1
			}, _parent));
		};
	}
});
// packages/ui/src/public/ProblemPage.vue
var _sfc_setup$30 = ProblemPage_vue_vue_type_script_setup_true_lang_default.setup;
ProblemPage_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../packages/ui/src/public/ProblemPage.vue");
	return _sfc_setup$30 ? _sfc_setup$30(props, ctx) : void 0;
};
var ProblemPage_default = ProblemPage_vue_vue_type_script_setup_true_lang_default;
// packages/ui/src/public/draw.ts
/**
* Draws one public page of an app, its accessibility statement and the pages that say what is not there. A fault of the API is
* thrown: the host answers it with its own page and the request's id.
*/
async function drawPublicPage(request, pages) {
	const { url, lang, large, bureau } = request;
	const { site, assets } = pages;
	const address = new URL(url, "http://page.invalid");
	const reader = {
		lang,
		large,
		bureau,
		address: address.pathname + address.search
	};
	const page = await pageOf(request, pages, reader, address);
	const app = (0, vue_runtime_esm_bundler_exports.createSSRApp)(page.component, page.props).provide(readerKey, reader).provide(siteKey, site);
	const html = htmlDocument({
		lang,
		large,
		title: `${page.title} - ${bureau.name[lang]}`,
		description: page.description,
		meta: {
			SiteName: bureau.name[lang],
			...page.meta
		},
		alternate: inOtherLanguage(address, lang),
		assets,
		script: page.script,
		state: page.state,
		body: await renderToString(app)
	});
	return {
		status: page.status ?? 200,
		headers: page.headers,
		html
	};
}
/** The same page in the other language; a code in the address is for one reader only and is left out. */
function inOtherLanguage(address, lang) {
	const other = new URL(address);
	if (lang === "zh") other.searchParams.set("lang", "en");
	else other.searchParams.delete("lang");
	other.searchParams.delete("code");
	return other.pathname + other.search;
}
async function pageOf({ api }, { site, open }, reader, address) {
	const { lang } = reader;
	try {
		const path = address.pathname.slice(site.mount.length).replace(/\/$/, "");
		const page = await open({
			reader,
			path,
			query: address.searchParams,
			api
		});
		if (page) return page;
		const title = PUBLIC_WORDS.accessibility[lang];
		return path === "accessibility" ? {
			component: AccessibilityPage_default,
			props: {},
			title
		} : missing(lang);
	} catch (fault) {
		if (fault instanceof URIError) return missing(lang);
		if (!isRefusal(fault) || fault.status >= 500) throw fault;
		if (fault.status === 404) return missing(lang);
		const title = PUBLIC_WORDS.refused[lang];
		return {
			component: ProblemPage_default,
			props: {
				title,
				text: fault.body.message
			},
			title,
			status: fault.status
		};
	}
}
/** A refusal as the typed fetch throws it, known by its form: no kit of contracts is needed to show a sentence. */
function isRefusal(fault) {
	if (!(fault instanceof Error) || !("status" in fault) || !("body" in fault)) return false;
	const { status, body } = fault;
	return typeof status === "number" && typeof body === "object" && body !== null && "message" in body;
}
function missing(lang) {
	const title = PUBLIC_WORDS.notFound[lang];
	return {
		component: ProblemPage_default,
		props: {
			title,
			text: PUBLIC_WORDS.notFoundText[lang]
		},
		title,
		status: 404
	};
}
// apps/embed/src/public/page/address.ts
var MOUNT = "/embed/";
/** The address of a page of this app, e.g. `guide#versions`, for this reader. A part after `#` stays at the end. */
function pageAddress(choice, path, query = {}) {
	const [page = "", place] = path.split("#");
	return publicAddress(MOUNT, choice, page, query) + (place ? `#${place}` : "");
}
var widgetPath = (tag) => encodeURIComponent(tag);
// apps/embed/src/public/page/words.ts
/** Words of more than one page. */
var PAGE_WORDS = {
	service: {
		zh: "政务公开·嵌入组件",
		en: "Embed our widgets"
	},
	start: {
		zh: "首页",
		en: "Home"
	},
	gallery: {
		zh: "嵌入组件",
		en: "Widgets"
	},
	sends: {
		zh: "组件会发送什么",
		en: "What widgets send"
	},
	check: {
		zh: "检查我的页面",
		en: "Check my page"
	},
	guide: {
		zh: "说明与排查",
		en: "Guide"
	}
};
/** The three ways to put a widget into a page, by their name in the code. */
var FORM_WORDS = {
	loader: {
		zh: "加载器",
		en: "Loader"
	},
	single: {
		zh: "单个文件",
		en: "One file"
	},
	frame: {
		zh: "框架",
		en: "Frame"
	}
};
// packages/releases/src/values.ts
/** The ways in which a page takes a widget in: by the loader, as one pinned file, or as a frame. */
var EMBED_FORMS = [
	"loader",
	"single",
	"frame"
];
/** Where a policy was read: an HTTP header, a `meta` element of the page, or pasted by somebody. */
var POLICY_SOURCES = [
	"header",
	"meta",
	"pasted"
];
/** What of an embedding a page's policy, or the platform's own list of sites, stops. */
var FAULT_KINDS = [
	"script-blocked",
	"import-blocked",
	"connect-blocked",
	"frame-blocked",
	"sandboxed",
	"mixed-content",
	"embedder-policy",
	"origin-not-listed"
];
/** What a web team asks about and what is no obstacle. */
var NOTE_KINDS = [
	"no-policy",
	"trusted-types",
	"trusted-types-none",
	"report-only",
	"unknown-directive",
	"ignored-repeat",
	"not-ascii",
	"in-meta",
	"unreadable-source",
	"upgraded"
];
/** Why the platform did not look at an address itself. */
var NOT_FETCHED = [
	"not-listed",
	"unreachable",
	"elsewhere",
	"too-slow",
	"too-large",
	"not-a-page"
];
/** What of ours a page was seen to hold. */
var FOUND_KINDS = [
	"element",
	"placeholder",
	"loader",
	"widget-file",
	"frame",
	"resize"
];
// apps/embed/src/public/check/asked.ts
/** Longer than any policy in use; what is longer would not fit into an address anyway. */
var LONGEST = 8e3;
function askedOf$1(query, known) {
	const form = query.get("form");
	const tag = query.get("tag") ?? "";
	return {
		address: (query.get("address") ?? "").slice(0, 2e3),
		policy: (query.get("policy") ?? "").slice(0, LONGEST),
		form: EMBED_FORMS.find((one) => one === form) ?? "loader",
		tag: known.includes(tag) ? tag : ""
	};
}
// apps/embed/src/public/page/EmbedFrame.vue?vue&type=script&setup=true&lang.ts
/** A public page whose column is as wide as the page: tables, code and live widgets need the room. */
var EmbedFrame_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "EmbedFrame",
	__ssrInlineRender: true,
	props: {
		title: {},
		lead: {},
		crumbs: {},
		at: {}
	},
	setup(__props) {
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(PublicFrame_default), (0, vue_runtime_esm_bundler_exports.mergeProps)({
				title: __props.title,
				lead: __props.lead,
				crumbs: __props.crumbs,
				at: __props.at
			}, _attrs), {
				default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<div class="em-page"${_scopeId}>`);
						ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent, _scopeId);
						_push(`</div>`);
					} else return [(0, vue_runtime_esm_bundler_exports.createVNode)("div", { class: "em-page" }, [(0, vue_runtime_esm_bundler_exports.renderSlot)(_ctx.$slots, "default")])];
				}),
				_: 3
			}, _parent));
		};
	}
});
// apps/embed/src/public/page/EmbedFrame.vue
var _sfc_setup$29 = EmbedFrame_vue_vue_type_script_setup_true_lang_default.setup;
EmbedFrame_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/page/EmbedFrame.vue");
	return _sfc_setup$29 ? _sfc_setup$29(props, ctx) : void 0;
};
var EmbedFrame_default = EmbedFrame_vue_vue_type_script_setup_true_lang_default;
// packages/contract-kit/src/fetch.ts
/** The server said no, with a sentence for the reader. A server that cannot be reached rejects as `fetch` does. */
var Refused = class extends Error {
	name = "Refused";
	status;
	body;
	constructor(status, body) {
		super(body.message);
		this.status = status;
		this.body = body;
	}
};
/** Not randomUUID: browsers keep that from pages without https, which a bureau's inner network may have. */
function randomKey() {
	return Array.from(crypto.getRandomValues(/* @__PURE__ */ new Uint32Array(4)), (part) => part.toString(36)).join("-");
}
/**
* A typed client for a contract: `createClient<typeof messagesContract>(messageRoutes, { base })`.
* Only the route table is needed at run time; shapes stay on the server. Throws {@link Refused}.
*/
function createClient(table, options = {}) {
	const client = {};
	for (const [name, [method, path]] of Object.entries(table)) client[name] = async ({ params = {}, query = {}, body, key, signal } = {}) => {
		const language = options.lang;
		const search = new URLSearchParams();
		const asked = {
			lang: typeof language === "function" ? language() : language,
			...query
		};
		for (const field in asked) if (asked[field] != null) search.set(field, String(asked[field]));
		const address = path.replace(/\{(\w+)\}/g, (_, field) => encodeURIComponent(String(params[field])));
		const headers = {};
		if (method !== "GET") headers["idempotency-key"] = key ?? randomKey();
		if (body !== void 0) headers["content-type"] = "application/json";
		const init = {
			method,
			headers,
			signal,
			credentials: options.credentials,
			body: JSON.stringify(body)
		};
		const answer = await (options.fetch ?? fetch)(`${options.base ?? ""}${address}${search.size ? `?${search}` : ""}`, init);
		const value = answer.status === 204 ? void 0 : await answer.json().catch(() => void 0);
		if (answer.ok) return value;
		throw new Refused(answer.status, value ?? {
			code: "fault",
			message: answer.statusText,
			facts: {}
		});
	};
	return client;
}
// packages/ui/src/components/GkEmpty.vue?vue&type=script&setup=true&lang.ts
var GkEmpty_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "GkEmpty",
	__ssrInlineRender: true,
	props: {
		title: {},
		text: {}
	},
	setup(__props) {
		/** What a list says when it has nothing: why, and what to do next (slot `actions`). */
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({ class: "gk-empty" }, _attrs))}><h2>${ssrInterpolate(__props.title)}</h2>`);
			if (__props.text) _push(`<p>${ssrInterpolate(__props.text)}</p>`);
			else _push(`<!---->`);
			if (_ctx.$slots["actions"]) {
				_push(`<div class="gk-actions">`);
				ssrRenderSlot(_ctx.$slots, "actions", {}, null, _push, _parent);
				_push(`</div>`);
			} else _push(`<!---->`);
			_push(`</div>`);
		};
	}
});
// packages/ui/src/components/GkEmpty.vue
var _sfc_setup$28 = GkEmpty_vue_vue_type_script_setup_true_lang_default.setup;
GkEmpty_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../packages/ui/src/components/GkEmpty.vue");
	return _sfc_setup$28 ? _sfc_setup$28(props, ctx) : void 0;
};
var GkEmpty_default = GkEmpty_vue_vue_type_script_setup_true_lang_default;
// packages/ui/src/components/GkErrorSummary.vue?vue&type=script&setup=true&lang.ts
/** Lists what has to be corrected, takes the focus whenever the list changes, and leads to each field. */
var GkErrorSummary_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "GkErrorSummary",
	__ssrInlineRender: true,
	props: {
		errors: {},
		title: {}
	},
	setup(__props) {
		const lang = useLang();
		const box = (0, vue_runtime_esm_bundler_exports.useTemplateRef)("box");
		(0, vue_runtime_esm_bundler_exports.watch)(() => __props.errors, async (now) => {
			if (now.length === 0) return;
			await (0, vue_runtime_esm_bundler_exports.nextTick)();
			box.value?.focus();
		});
		return (_ctx, _push, _parent, _attrs) => {
			if (__props.errors.length) {
				_push(`<div${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({
					ref_key: "box",
					ref: box,
					class: "gk-summary",
					role: "alert",
					tabindex: "-1"
				}, _attrs))}><h2>${ssrInterpolate(__props.title ?? (0, vue_runtime_esm_bundler_exports.unref)(toCorrect)[(0, vue_runtime_esm_bundler_exports.unref)(lang)](__props.errors.length))}</h2><ul><!--[-->`);
				ssrRenderList(__props.errors, (error) => {
					_push(`<li>`);
					if (error.field) _push(`<a${ssrRenderAttr("href", `#${error.field}`)}>${ssrInterpolate(error.message)}</a>`);
					else _push(`<span>${ssrInterpolate(error.message)}</span>`);
					_push(`</li>`);
				});
				_push(`<!--]--></ul></div>`);
			} else _push(`<!---->`);
		};
	}
});
// packages/ui/src/components/GkErrorSummary.vue
var _sfc_setup$27 = GkErrorSummary_vue_vue_type_script_setup_true_lang_default.setup;
GkErrorSummary_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../packages/ui/src/components/GkErrorSummary.vue");
	return _sfc_setup$27 ? _sfc_setup$27(props, ctx) : void 0;
};
var GkErrorSummary_default = GkErrorSummary_vue_vue_type_script_setup_true_lang_default;
// packages/ui/src/components/GkField.vue?vue&type=script&setup=true&lang.ts
/**
* A labelled control: label above, hint under it, error between hint and control. The slot gets the attributes
* that tie the control to its words; `limit` shows how many characters are left, counted as a writer counts.
*/
var GkField_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "GkField",
	__ssrInlineRender: true,
	props: {
		id: {},
		label: {},
		hint: {},
		error: {},
		optional: { type: Boolean },
		limit: {},
		length: {}
	},
	setup(__props) {
		const lang = useLang();
		const attributes = (0, vue_runtime_esm_bundler_exports.computed)(() => ({
			id: __props.id,
			"aria-describedby": [
				__props.hint && `${__props.id}-hint`,
				__props.error && `${__props.id}-error`,
				__props.limit && `${__props.id}-count`
			].filter(Boolean).join(" ") || void 0,
			"aria-invalid": __props.error ? true : void 0
		}));
		const left = (0, vue_runtime_esm_bundler_exports.computed)(() => (__props.limit ?? 0) - (__props.length ?? 0));
		const count = (0, vue_runtime_esm_bundler_exports.computed)(() => {
			if (left.value >= 0) return lang === "zh" ? `还可以写${left.value}字` : `${left.value} characters left`;
			return lang === "zh" ? `超出${-left.value}字` : `${-left.value} characters too many`;
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({ class: ["gk-field", { "gk-field-wrong": __props.error }] }, _attrs))}><label${ssrRenderAttr("for", __props.id)}>${ssrInterpolate(__props.label)}`);
			if (__props.optional) _push(`<span class="gk-optional">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(SCREEN_WORDS).optional[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</span>`);
			else _push(`<!---->`);
			_push(`</label>`);
			if (__props.hint) _push(`<p${ssrRenderAttr("id", `${__props.id}-hint`)} class="gk-hint">${ssrInterpolate(__props.hint)}</p>`);
			else _push(`<!---->`);
			if (__props.error) _push(`<p${ssrRenderAttr("id", `${__props.id}-error`)} class="gk-field-error"><span class="gk-hidden">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(SCREEN_WORDS).error[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</span>${ssrInterpolate(__props.error)}</p>`);
			else _push(`<!---->`);
			ssrRenderSlot(_ctx.$slots, "default", { attributes: attributes.value }, null, _push, _parent);
			if (__props.limit) _push(`<p${ssrRenderAttr("id", `${__props.id}-count`)} class="${ssrRenderClass([{ "gk-count-over": left.value < 0 }, "gk-count"])}">${ssrInterpolate(count.value)}</p>`);
			else _push(`<!---->`);
			_push(`</div>`);
		};
	}
});
// packages/ui/src/components/GkField.vue
var _sfc_setup$26 = GkField_vue_vue_type_script_setup_true_lang_default.setup;
GkField_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../packages/ui/src/components/GkField.vue");
	return _sfc_setup$26 ? _sfc_setup$26(props, ctx) : void 0;
};
var GkField_default = GkField_vue_vue_type_script_setup_true_lang_default;
// packages/ui/src/words/limit.ts
/** A light is always a shape and a word beside its colour. */
var LIGHT_WORDS = {
	"on-time": {
		shape: "●",
		zh: "期限内",
		en: "On time"
	},
	"due-soon": {
		shape: "▲",
		zh: "即将到期",
		en: "Due soon"
	},
	late: {
		shape: "■",
		zh: "已逾期",
		en: "Late"
	},
	met: {
		shape: "●",
		zh: "按期答复",
		en: "Answered on time"
	},
	missed: {
		shape: "■",
		zh: "逾期答复",
		en: "Answered late"
	},
	none: {
		shape: "○",
		zh: "不计期限",
		en: "No limit"
	}
};
/** ◌ stands beside a date that the coming year's holiday notice may still move. */
var PROVISIONAL_WORDS = {
	shape: "◌",
	zh: "暂定：放假安排公布后可能调整",
	en: "Provisional: may move when the holiday notice is published"
};
// packages/ui/src/components/GkLimit.vue?vue&type=script&setup=true&lang.ts
/**
* A limit as a shape, a word and the sentence the server gave, which says itself when a date is provisional; ◌ stands before
* it. A closed limit can no longer move.
*/
var GkLimit_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "GkLimit",
	__ssrInlineRender: true,
	props: {
		light: {},
		text: {},
		provisional: { type: Boolean }
	},
	setup(__props) {
		const lang = useLang();
		const word = (0, vue_runtime_esm_bundler_exports.computed)(() => LIGHT_WORDS[__props.light][lang]);
		/** A sentence that says the word already is not made to say it twice. */
		const saysIt = (0, vue_runtime_esm_bundler_exports.computed)(() => __props.text?.toLowerCase().includes(word.value.toLowerCase()) ?? false);
		const closed = [
			"met",
			"missed",
			"none"
		];
		const mayMove = (0, vue_runtime_esm_bundler_exports.computed)(() => __props.provisional && !closed.includes(__props.light));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<span${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({ class: ["gk-limit", `gk-limit-${__props.light}`] }, _attrs))}><span class="gk-limit-shape" aria-hidden="true">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(LIGHT_WORDS)[__props.light].shape)}</span>`);
			if (!saysIt.value) _push(`<span class="gk-limit-word">${ssrInterpolate(word.value)}</span>`);
			else _push(`<!---->`);
			if (__props.text) {
				_push(`<span class="${ssrRenderClass(saysIt.value ? "gk-limit-word" : "gk-limit-text")}">`);
				if (mayMove.value) _push(`<span class="gk-limit-shape" aria-hidden="true">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(PROVISIONAL_WORDS).shape)}</span>`);
				else _push(`<!---->`);
				_push(` ${ssrInterpolate(__props.text)}</span>`);
			} else if (mayMove.value) _push(`<span class="gk-limit-provisional"><span class="gk-limit-shape" aria-hidden="true">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(PROVISIONAL_WORDS).shape)}</span> ${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(PROVISIONAL_WORDS)[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</span>`);
			else _push(`<!---->`);
			_push(`</span>`);
		};
	}
});
// packages/ui/src/components/GkLimit.vue
var _sfc_setup$25 = GkLimit_vue_vue_type_script_setup_true_lang_default.setup;
GkLimit_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../packages/ui/src/components/GkLimit.vue");
	return _sfc_setup$25 ? _sfc_setup$25(props, ctx) : void 0;
};
// packages/ui/src/components/GkNotice.vue?vue&type=script&setup=true&lang.ts
var GkNotice_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "GkNotice",
	__ssrInlineRender: true,
	props: {
		kind: { default: "info" },
		title: {}
	},
	setup(__props) {
		/** A remark set apart. `danger` is for what failed or is late and is announced at once. */
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({
				class: ["gk-notice", `gk-notice-${__props.kind}`],
				role: __props.kind === "danger" ? "alert" : void 0
			}, _attrs))}>`);
			if (__props.title) _push(`<h2>${ssrInterpolate(__props.title)}</h2>`);
			else _push(`<!---->`);
			ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
			_push(`</div>`);
		};
	}
});
// packages/ui/src/components/GkNotice.vue
var _sfc_setup$24 = GkNotice_vue_vue_type_script_setup_true_lang_default.setup;
GkNotice_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../packages/ui/src/components/GkNotice.vue");
	return _sfc_setup$24 ? _sfc_setup$24(props, ctx) : void 0;
};
var GkNotice_default = GkNotice_vue_vue_type_script_setup_true_lang_default;
// packages/ui/src/components/GkPager.vue?vue&type=script&setup=true&lang.ts
/** Keyset paging: on to what is older, and back to the newest; there are no page numbers to go stale. */
var GkPager_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "GkPager",
	__ssrInlineRender: true,
	props: {
		newest: {},
		older: {}
	},
	setup(__props) {
		const lang = useLang();
		return (_ctx, _push, _parent, _attrs) => {
			if (__props.newest || __props.older) {
				_push(`<nav${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({
					class: "gk-pager",
					"aria-label": (0, vue_runtime_esm_bundler_exports.unref)(SCREEN_WORDS).pages[(0, vue_runtime_esm_bundler_exports.unref)(lang)]
				}, _attrs))}>`);
				if (__props.newest) _push(`<a${ssrRenderAttr("href", __props.newest)} rel="first">← ${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(SCREEN_WORDS).newest[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</a>`);
				else _push(`<!---->`);
				if (__props.older) _push(`<a${ssrRenderAttr("href", __props.older)} rel="next">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(SCREEN_WORDS).older[(0, vue_runtime_esm_bundler_exports.unref)(lang)])} →</a>`);
				else _push(`<!---->`);
				_push(`</nav>`);
			} else _push(`<!---->`);
		};
	}
});
// packages/ui/src/components/GkPager.vue
var _sfc_setup$23 = GkPager_vue_vue_type_script_setup_true_lang_default.setup;
GkPager_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../packages/ui/src/components/GkPager.vue");
	return _sfc_setup$23 ? _sfc_setup$23(props, ctx) : void 0;
};
// packages/ui/src/components/GkSkeleton.vue?vue&type=script&setup=true&lang.ts
/** Stands in for lines that are on their way; a screen reader hears one sentence. */
var GkSkeleton_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "GkSkeleton",
	__ssrInlineRender: true,
	props: { lines: { default: 3 } },
	setup(__props) {
		const lang = useLang();
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({
				class: "gk-skeleton",
				role: "status"
			}, _attrs))}><p class="gk-hidden">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(SCREEN_WORDS).waiting[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p><!--[-->`);
			ssrRenderList(__props.lines, (line) => {
				_push(`<span aria-hidden="true"></span>`);
			});
			_push(`<!--]--></div>`);
		};
	}
});
// packages/ui/src/components/GkSkeleton.vue
var _sfc_setup$22 = GkSkeleton_vue_vue_type_script_setup_true_lang_default.setup;
GkSkeleton_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../packages/ui/src/components/GkSkeleton.vue");
	return _sfc_setup$22 ? _sfc_setup$22(props, ctx) : void 0;
};
// packages/ui/src/components/GkText.vue?vue&type=script&setup=true&lang.ts
/** What somebody wrote, as it was written: empty lines part paragraphs, single breaks stay, nothing is read as markup. */
var GkText_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "GkText",
	__ssrInlineRender: true,
	props: { text: {} },
	setup(__props) {
		const paragraphs = (0, vue_runtime_esm_bundler_exports.computed)(() => __props.text.split(/\n[ \t　]*\n\s*/).filter((paragraph) => paragraph.trim() !== ""));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({ class: "gk-text" }, _attrs))}><!--[-->`);
			ssrRenderList(paragraphs.value, (paragraph, index) => {
				_push(`<p>${ssrInterpolate(paragraph)}</p>`);
			});
			_push(`<!--]--></div>`);
		};
	}
});
// packages/ui/src/components/GkText.vue
var _sfc_setup$21 = GkText_vue_vue_type_script_setup_true_lang_default.setup;
GkText_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../packages/ui/src/components/GkText.vue");
	return _sfc_setup$21 ? _sfc_setup$21(props, ctx) : void 0;
};
// packages/ui/src/components/GkTimeline.vue?vue&type=script&setup=true&lang.ts
/** What happened, oldest first. */
var GkTimeline_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "GkTimeline",
	__ssrInlineRender: true,
	props: { items: {} },
	setup(__props) {
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<ol${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({ class: "gk-timeline" }, _attrs))}><!--[-->`);
			ssrRenderList(__props.items, (item, index) => {
				_push(`<li><time${ssrRenderAttr("datetime", item.at)}>${ssrInterpolate(item.when)}</time> ${ssrInterpolate(item.text)}</li>`);
			});
			_push(`<!--]--></ol>`);
		};
	}
});
// packages/ui/src/components/GkTimeline.vue
var _sfc_setup$20 = GkTimeline_vue_vue_type_script_setup_true_lang_default.setup;
GkTimeline_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../packages/ui/src/components/GkTimeline.vue");
	return _sfc_setup$20 ? _sfc_setup$20(props, ctx) : void 0;
};
// packages/releases/src/routes.ts
/** The addresses of what web teams ask: the only part of this contract a browser carries. */
var releaseRoutes = {
	widgets: ["GET", "/api/widgets"],
	embedCheck: ["POST", "/api/embed/check"]
};
// apps/embed/src/public/page/api.ts
/** The API as the server's render sees it: reads only. */
function renderApi(ask, lang) {
	const read = (async (address) => ask(address));
	return {
		embed: createClient(releaseRoutes, {
			fetch: read,
			lang
		}),
		messages: { boards: () => boardsOf(ask) }
	};
}
async function boardsOf(ask) {
	const answer = await ask("/api/boards");
	const body = await answer.json();
	if (!answer.ok) throw new Refused(answer.status, body);
	return body;
}
// apps/embed/src/public/code/words.ts
var CODE_WORDS = {
	copy: {
		zh: "复制",
		en: "Copy"
	},
	of: {
		zh: "：",
		en: ": "
	},
	done: {
		zh: "已复制",
		en: "Copied"
	},
	selected: {
		zh: "已选中，请按 Ctrl+C（Mac 按 ⌘C）",
		en: "Selected: press Ctrl+C (⌘C on a Mac)"
	}
};
// apps/embed/src/public/code/CodeBlock.vue?vue&type=script&setup=true&lang.ts
/** Code to paste: it wraps, so that nothing has to be scrolled by keyboard, and is copied by a script or selected by hand. */
var CodeBlock_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "CodeBlock",
	__ssrInlineRender: true,
	props: {
		code: {},
		label: {}
	},
	setup(__props) {
		const lang = useLang();
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({ class: "em-code" }, _attrs))}><div class="em-code-bar"><span class="em-code-label">${ssrInterpolate(__props.label)}</span><span class="em-code-told" role="status"></span><button type="button" class="em-copy gk-needs-script" data-copy${ssrRenderAttr("data-done", (0, vue_runtime_esm_bundler_exports.unref)(CODE_WORDS).done[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}${ssrRenderAttr("data-selected", (0, vue_runtime_esm_bundler_exports.unref)(CODE_WORDS).selected[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(CODE_WORDS).copy[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}<span class="gk-hidden">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(CODE_WORDS).of[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}${ssrInterpolate(__props.label)}</span></button></div><pre tabindex="-1" role="group"${ssrRenderAttr("aria-label", __props.label)}><code>${ssrInterpolate(__props.code)}</code></pre></div>`);
		};
	}
});
// apps/embed/src/public/code/CodeBlock.vue
var _sfc_setup$19 = CodeBlock_vue_vue_type_script_setup_true_lang_default.setup;
CodeBlock_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/code/CodeBlock.vue");
	return _sfc_setup$19 ? _sfc_setup$19(props, ctx) : void 0;
};
var CodeBlock_default = CodeBlock_vue_vue_type_script_setup_true_lang_default;
// apps/embed/src/public/check/told.ts
/** Nothing was read: no page was opened and no policy given. Then nothing may be said about what it stops. */
var nothingRead = ({ fetched, policies }) => !fetched && policies.length === 0;
/** What of the code is not in a page that was read, where a part of it is; null where all or nothing is there. */
function missingPart(found, form) {
	if (form === "frame") return null;
	const has = (...kinds) => found.some(({ kind }) => kinds.includes(kind));
	const tag = has("element", "placeholder");
	return tag === has("loader", "widget-file") ? null : tag ? "script" : "tag";
}
/** Whether a line stands beside the directive that decides today, as where `default-src` decides, and not in its place. */
function isAdded(line, directive) {
	return directive !== null && !line.startsWith("<") && line.split(" ")[0] !== directive;
}
/** A nonce is good for one answer: pasted as it was read it would let in any script, so its place is shown instead. */
var withoutNonce = (line) => line.replace(/'nonce-[^']+'/gi, "'nonce-…'");
// apps/embed/src/public/check/words.ts
var CHECK_WORDS = {
	lead: {
		zh: "看看您的网页会不会拦住组件：是哪一条策略、该改成哪一行。",
		en: "See whether your page stops a widget: by which policy line, and what to put instead."
	},
	address: {
		zh: "网页地址",
		en: "Address of your page"
	},
	addressHint: {
		zh: "完整地址，以 https:// 开头。平台只打开已登记网站的网页；没有登记的，请在下面粘贴策略。",
		en: "In full, beginning with https://. The platform opens pages of listed sites only; for others paste the policy below."
	},
	noScript: {
		zh: "按网址检查需要浏览器运行脚本。没有脚本时，请粘贴网页的策略来检查。",
		en: "Checking an address needs scripts. Without them, paste the policy of your page."
	},
	policy: {
		zh: "或者粘贴内容安全策略",
		en: "Or paste its content security policy"
	},
	policyHint: {
		zh: "Content-Security-Policy 响应头、meta 标签，或者服务器配置里的那一行，都可以。",
		en: "The Content-Security-Policy response header, a meta element, or the line of your server’s configuration."
	},
	findIt: {
		zh: "怎样找到这一行",
		en: "Where to find it"
	},
	find1: {
		zh: "在浏览器里打开您的网页，按 F12，选“网络”（Network），刷新，点第一行，在响应头里找 Content-Security-Policy。",
		en: "Open your page, press F12, choose Network, reload, click the first line and look for Content-Security-Policy among the response headers."
	},
	find2: {
		zh: "或者在命令行里运行：",
		en: "Or on a command line: "
	},
	find3: {
		zh: "没有找到，就是没有设置，不会拦住组件。",
		en: "If there is none, no policy is set and nothing is stopped by one."
	},
	form: {
		zh: "打算用哪种形式",
		en: "Which form you want to use"
	},
	widget: {
		zh: "哪个组件",
		en: "Which widget"
	},
	every: {
		zh: "全部组件",
		en: "Every widget"
	},
	submit: {
		zh: "检查",
		en: "Check"
	},
	checking: {
		zh: "正在检查……",
		en: "Checking…"
	},
	unreachable: {
		zh: "没有连上服务器，填写的内容还在，请再点一次“检查”。",
		en: "The server could not be reached. What you filled in is still here: please press Check again."
	},
	result: {
		zh: "检查结果",
		en: "Result"
	},
	fine: {
		zh: "没有发现会拦住组件的地方",
		en: "Nothing was found that would stop the widget"
	},
	unread: {
		zh: "还没有检查：没有读到网页的策略",
		en: "Not checked yet: no policy of the page was read"
	},
	notNamed: {
		zh: "本平台现在允许任何网站嵌入，但只打开逐个登记过的网站的网页。请粘贴网页的策略来检查。",
		en: "Any site may embed at present, but the platform opens pages of sites that are listed by name only. Paste the policy of the page instead."
	},
	incomplete: {
		zh: "策略不会拦住组件，但代码不全",
		en: "No policy stops the widget, but the code is not complete"
	},
	noScriptFound: {
		zh: "网页里有组件标签，没有找到我们的脚本：多半是编辑器删掉了脚本标签。请把脚本那一行放进网站模板。",
		en: "The widget’s tag is in the page, but no script of ours was found: most likely your editor has removed it. Put the line of the script into the template of the site."
	},
	noTagFound: {
		zh: "网页里有我们的脚本，没有找到组件标签。标签如果由您的程序（如 Vue）生成，这里看不到，不要紧；否则多半是编辑器删掉了它，请改用 div 写法。",
		en: "A script of ours is in the page, but no tag of a widget was found. If your own program (such as Vue) makes the tag, it cannot be seen here and all is well; else your editor has most likely removed it: write the div instead."
	},
	nonce: {
		zh: "'nonce-…' 的位置仍由您的程序每次放进新的随机数，不要写成固定的。",
		en: "Where it says 'nonce-…' your program goes on putting a fresh value each time; never write a fixed one."
	},
	looked: {
		zh: "看了什么",
		en: "What was looked at"
	},
	page: {
		zh: "网页",
		en: "Page"
	},
	answered: {
		zh: "响应状态",
		en: "Status"
	},
	site: {
		zh: "网站来源",
		en: "Site"
	},
	listed: {
		zh: "已登记，可以嵌入",
		en: "Listed: may embed"
	},
	notListed: {
		zh: "没有登记，组件的请求会被拒绝。请把这个来源告诉我们：",
		en: "Not listed: the platform will refuse the widget’s calls. Tell us this origin: "
	},
	blocked: {
		zh: "被拦住的",
		en: "What is stopped"
	},
	by: {
		zh: "由",
		en: "By"
	},
	change: {
		zh: "改成这一行",
		en: "Put this line instead"
	},
	add: {
		zh: "加上这一行，原来的不用动",
		en: "Add this line; leave the others as they are"
	},
	tagLine: {
		zh: "脚本标签写成这样",
		en: "Write the script tag like this"
	},
	whole: {
		zh: "改好后的完整策略",
		en: "The whole policy, mended"
	},
	notes: {
		zh: "其他要知道的",
		en: "Also good to know"
	},
	found: {
		zh: "网页里找到的",
		en: "Found in the page"
	},
	foundNone: {
		zh: "网页里还没有找到我们的组件或脚本。由脚本后来加入的内容，这里看不到。",
		en: "None of our widgets or scripts was found in the page. What a script adds later cannot be seen here."
	},
	policies: {
		zh: "读到的策略",
		en: "The policies that were read"
	}
};
var faultCount = {
	zh: (count) => `有${count}处会拦住组件`,
	en: (count) => count === 1 ? "One thing stops the widget" : `${count} things stop the widget`
};
var SOURCE_WORDS = {
	header: {
		zh: "响应头",
		en: "Response header"
	},
	meta: {
		zh: "meta 标签",
		en: "meta element"
	},
	pasted: {
		zh: "粘贴的内容",
		en: "Pasted"
	}
};
var FOUND_WORDS = {
	element: {
		zh: "组件标签",
		en: "Widget tag"
	},
	placeholder: {
		zh: "div 写法的组件",
		en: "Widget written as a div"
	},
	loader: {
		zh: "加载器",
		en: "Loader"
	},
	"widget-file": {
		zh: "组件文件",
		en: "Widget file"
	},
	frame: {
		zh: "框架",
		en: "Frame"
	},
	resize: {
		zh: "框架的高度脚本",
		en: "Height script of the frame"
	}
};
var NOT_FETCHED_WORDS = {
	"not-listed": {
		zh: "这个网站没有登记，平台没有打开它。请粘贴网页的策略来检查。",
		en: "This site is not listed, so the platform did not open it. Paste the policy of the page instead."
	},
	unreachable: {
		zh: "平台没有连上这个网页。请确认地址，或者粘贴策略来检查。",
		en: "The platform could not reach this page. Check the address, or paste the policy."
	},
	elsewhere: {
		zh: "这个地址会转到别的网站，平台没有跟过去。请填最后打开的那个地址。",
		en: "This address leads to another site, which the platform did not follow. Give the address it ends at."
	},
	"too-slow": {
		zh: "网页5秒内没有打开。请粘贴策略来检查。",
		en: "The page did not open within 5 seconds. Paste its policy instead."
	},
	"too-large": {
		zh: "网页超过2 MB，没有读完。请粘贴策略来检查。",
		en: "The page is larger than 2 MB and was not read. Paste its policy instead."
	},
	"not-a-page": {
		zh: "这个地址给出的不是网页。",
		en: "What is at this address is not a web page."
	}
};
// apps/embed/src/public/check/CheckResult.vue?vue&type=script&setup=true&lang.ts
/** What a check found: the verdict first, then what to change, then what was looked at. */
var CheckResult_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "CheckResult",
	__ssrInlineRender: true,
	props: {
		lang: {},
		result: {},
		form: {},
		phone: {}
	},
	setup(__props) {
		const missing = (0, vue_runtime_esm_bundler_exports.computed)(() => missingPart(__props.result.found, __props.form));
		const unread = (0, vue_runtime_esm_bundler_exports.computed)(() => nothingRead(__props.result));
		const notFetched = (0, vue_runtime_esm_bundler_exports.computed)(() => {
			if (!__props.result.notFetched) return null;
			return (__props.result.notFetched === "not-listed" && __props.result.originAllowed ? CHECK_WORDS.notNamed : NOT_FETCHED_WORDS[__props.result.notFetched])[__props.lang];
		});
		/** What was found out, with its mark: a good one only where something was read and all of it is well. */
		const verdict = (0, vue_runtime_esm_bundler_exports.computed)(() => {
			if (__props.result.faults.length > 0) return {
				mark: "■",
				class: "em-bad",
				text: faultCount[__props.lang](__props.result.faults.length)
			};
			if (unread.value) return {
				mark: "◌",
				class: "gk-soft",
				text: CHECK_WORDS.unread[__props.lang]
			};
			if (missing.value) return {
				mark: "▲",
				class: "em-doubt",
				text: CHECK_WORDS.incomplete[__props.lang]
			};
			return {
				mark: "●",
				class: "em-good",
				text: CHECK_WORDS.fine[__props.lang]
			};
		});
		/** Each policy that is enforced, mended, with where it came from where there are several. */
		const mended = (0, vue_runtime_esm_bundler_exports.computed)(() => {
			const enforced = __props.result.policies.filter(({ reportOnly }) => !reportOnly);
			return __props.result.suggestion.map((line, at) => {
				const from = enforced[at]?.from;
				const where = from && (enforced.length > 1 || from === "meta") ? SOURCE_WORDS[from][__props.lang] : null;
				return {
					code: withoutNonce(line),
					label: where ? `${CHECK_WORDS.whole[__props.lang]} · ${where}` : CHECK_WORDS.whole[__props.lang]
				};
			});
		});
		const hasNonce = (0, vue_runtime_esm_bundler_exports.computed)(() => mended.value.some(({ code }) => code.includes("'nonce-…'")));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({
				class: "em-result",
				"aria-labelledby": "result"
			}, _attrs))}><h2 id="result" tabindex="-1"><span class="gk-hidden">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).result[__props.lang])}: </span><span class="${ssrRenderClass(verdict.value.class)}" aria-hidden="true">${ssrInterpolate(verdict.value.mark)}</span> ${ssrInterpolate(verdict.value.text)}</h2>`);
			if (notFetched.value) _push(`<p>${ssrInterpolate(notFetched.value)}</p>`);
			else _push(`<!---->`);
			if (missing.value) _push(`<p>${ssrInterpolate((missing.value === "script" ? (0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).noScriptFound : (0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).noTagFound)[__props.lang])}</p>`);
			else _push(`<!---->`);
			if (__props.result.faults.length) {
				_push(`<ol class="em-faults"><!--[-->`);
				ssrRenderList(__props.result.faults, (fault, at) => {
					_push(`<li><p class="em-fault">${ssrInterpolate(fault[__props.lang])}</p><dl class="em-facts"><div><dt>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).blocked[__props.lang])}</dt><dd><code>${ssrInterpolate(fault.blocked)}</code></dd></div>`);
					if (fault.directive) _push(`<div><dt>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).by[__props.lang])}</dt><dd><code>${ssrInterpolate(fault.directive)}</code></dd></div>`);
					else _push(`<!---->`);
					_push(`</dl>`);
					if (fault.line) _push(ssrRenderComponent(CodeBlock_default, {
						label: ((0, vue_runtime_esm_bundler_exports.unref)(isAdded)(fault.line, fault.directive) ? (0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).add : fault.line.startsWith("<") ? (0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).tagLine : (0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).change)[__props.lang],
						code: (0, vue_runtime_esm_bundler_exports.unref)(withoutNonce)(fault.line),
						"data-part": "line"
					}, null, _parent));
					else _push(`<!---->`);
					if (fault.kind === "origin-not-listed") _push(`<p><strong>${ssrInterpolate(__props.phone)}</strong></p>`);
					else _push(`<!---->`);
					_push(`</li>`);
				});
				_push(`<!--]--></ol>`);
			} else _push(`<!---->`);
			if (__props.result.faults.length) {
				_push(`<!--[--><!--[-->`);
				ssrRenderList(mended.value, (one, at) => {
					_push(ssrRenderComponent(CodeBlock_default, (0, vue_runtime_esm_bundler_exports.mergeProps)({ key: at }, { ref_for: true }, one, { "data-part": "suggestion" }), null, _parent));
				});
				_push(`<!--]-->`);
				if (hasNonce.value) _push(`<p class="gk-small gk-soft em-after">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).nonce[__props.lang])}</p>`);
				else _push(`<!---->`);
				_push(`<!--]-->`);
			} else _push(`<!---->`);
			if (__props.result.notes.length) {
				_push(`<!--[--><h3>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).notes[__props.lang])}</h3><ul class="em-notes"><!--[-->`);
				ssrRenderList(__props.result.notes, (note, at) => {
					_push(`<li>${ssrInterpolate(note[__props.lang])}</li>`);
				});
				_push(`<!--]--></ul><!--]-->`);
			} else _push(`<!---->`);
			if (__props.result.address || __props.result.policies.length) {
				_push(`<!--[--><h3>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).looked[__props.lang])}</h3><dl class="gk-rows">`);
				if (__props.result.address) _push(`<div><dt>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).page[__props.lang])}</dt><dd class="em-long">${ssrInterpolate(__props.result.address)}</dd></div>`);
				else _push(`<!---->`);
				if (__props.result.status !== null) _push(`<div><dt>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).answered[__props.lang])}</dt><dd class="gk-figures">${ssrInterpolate(__props.result.status)}</dd></div>`);
				else _push(`<!---->`);
				if (__props.result.origin) {
					_push(`<div><dt>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).site[__props.lang])}</dt><dd><code>${ssrInterpolate(__props.result.origin)}</code>`);
					if (__props.result.originAllowed) _push(`<p><span class="em-good" aria-hidden="true">●</span> ${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).listed[__props.lang])}</p>`);
					else if (__props.result.originAllowed === false) _push(`<p><span class="em-bad" aria-hidden="true">■</span> ${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).notListed[__props.lang])}<strong>${ssrInterpolate(__props.phone)}</strong></p>`);
					else _push(`<!---->`);
					_push(`</dd></div>`);
				} else _push(`<!---->`);
				if (__props.result.fetched) {
					_push(`<div><dt>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).found[__props.lang])}</dt><dd>`);
					if (__props.result.found.length) {
						_push(`<ul><!--[-->`);
						ssrRenderList(__props.result.found, (one, at) => {
							_push(`<li>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(FOUND_WORDS)[one.kind][__props.lang])} <code class="em-long">${ssrInterpolate(one.tag ?? one.address)}</code></li>`);
						});
						_push(`<!--]--></ul>`);
					} else _push(`<!--[-->${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).foundNone[__props.lang])}<!--]-->`);
					_push(`</dd></div>`);
				} else _push(`<!---->`);
				_push(`<!--[-->`);
				ssrRenderList(__props.result.policies, (policy, at) => {
					_push(`<div><dt>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(SOURCE_WORDS)[policy.from][__props.lang])}</dt><dd><code class="em-long">${ssrInterpolate(policy.text)}</code></dd></div>`);
				});
				_push(`<!--]--></dl><!--]-->`);
			} else _push(`<!---->`);
			_push(`</section>`);
		};
	}
});
// apps/embed/src/public/check/CheckResult.vue
var _sfc_setup$18 = CheckResult_vue_vue_type_script_setup_true_lang_default.setup;
CheckResult_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/check/CheckResult.vue");
	return _sfc_setup$18 ? _sfc_setup$18(props, ctx) : void 0;
};
var CheckResult_default = CheckResult_vue_vue_type_script_setup_true_lang_default;
// apps/embed/src/public/check/CheckPanel.vue?vue&type=script&setup=true&lang.ts
/**
* The form and its result. With scripts it asks the platform, which may open the page; without, the form is sent as an
* ordinary address with the pasted policy, and the server draws the result.
*/
var CheckPanel_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "CheckPanel",
	__ssrInlineRender: true,
	props: {
		lang: {},
		phone: {},
		widgets: {},
		asked: {},
		result: {},
		carried: {}
	},
	setup(__props) {
		provideLang(__props.lang);
		const address = (0, vue_runtime_esm_bundler_exports.ref)(__props.asked.address);
		const policy = (0, vue_runtime_esm_bundler_exports.ref)(__props.asked.policy);
		const form = (0, vue_runtime_esm_bundler_exports.ref)(__props.asked.form);
		const tag = (0, vue_runtime_esm_bundler_exports.ref)(__props.asked.tag);
		const result = (0, vue_runtime_esm_bundler_exports.ref)(__props.result);
		/** The form that the result is about: the field may be changed since. */
		const checked = (0, vue_runtime_esm_bundler_exports.ref)(__props.asked.form);
		const errors = (0, vue_runtime_esm_bundler_exports.ref)([]);
		const busy = (0, vue_runtime_esm_bundler_exports.ref)(false);
		return (_ctx, _push, _parent, _attrs) => {
			let _temp0;
			_push(`<div${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({ class: "em-check" }, _attrs))}><form class="gk-form" method="get" novalidate>`);
			_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkErrorSummary_default), { errors: errors.value }, null, _parent));
			_push(`<p class="gk-without-script gk-soft">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).noScript[__props.lang])}</p>`);
			_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkField_default), {
				id: "address",
				class: "gk-needs-script",
				label: (0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).address[__props.lang],
				hint: (0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).addressHint[__props.lang]
			}, {
				default: (0, vue_runtime_esm_bundler_exports.withCtx)(({ attributes }, _push, _parent, _scopeId) => {
					if (_push) _push(`<input${ssrRenderAttrs((_temp0 = (0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, {
						value: address.value,
						type: "url",
						autocomplete: "url",
						spellcheck: "false",
						maxlength: "2000"
					}), (0, vue_runtime_esm_bundler_exports.mergeProps)(_temp0, ssrGetDynamicModelProps(_temp0, address.value))))}${_scopeId}>`);
					else return [(0, vue_runtime_esm_bundler_exports.withDirectives)((0, vue_runtime_esm_bundler_exports.createVNode)("input", (0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, {
						"onUpdate:modelValue": ($event) => address.value = $event,
						type: "url",
						autocomplete: "url",
						spellcheck: "false",
						maxlength: "2000"
					}), null, 16, ["onUpdate:modelValue"]), [[vue_runtime_esm_bundler_exports.vModelText, address.value]])];
				}),
				_: 1
			}, _parent));
			_push(`<div>`);
			_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkField_default), {
				id: "policy",
				label: (0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).policy[__props.lang],
				hint: (0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).policyHint[__props.lang]
			}, {
				default: (0, vue_runtime_esm_bundler_exports.withCtx)(({ attributes }, _push, _parent, _scopeId) => {
					if (_push) _push(`<textarea${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, {
						class: "em-mono",
						name: "policy",
						rows: "4",
						spellcheck: "false",
						autocapitalize: "none"
					}), "textarea")}${_scopeId}>${ssrInterpolate(policy.value)}</textarea>`);
					else return [(0, vue_runtime_esm_bundler_exports.withDirectives)((0, vue_runtime_esm_bundler_exports.createVNode)("textarea", (0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, {
						"onUpdate:modelValue": ($event) => policy.value = $event,
						class: "em-mono",
						name: "policy",
						rows: "4",
						spellcheck: "false",
						autocapitalize: "none"
					}), null, 16, ["onUpdate:modelValue"]), [[vue_runtime_esm_bundler_exports.vModelText, policy.value]])];
				}),
				_: 1
			}, _parent));
			_push(`<details class="gk-details"><summary>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).findIt[__props.lang])}</summary><p>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).find1[__props.lang])}</p><p>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).find2[__props.lang])}<code class="em-long">curl -sI https://www.example.gov.cn/ | grep -i content-security</code></p><p>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).find3[__props.lang])}</p></details></div><div class="em-pair">`);
			_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkField_default), {
				id: "form",
				label: (0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).form[__props.lang]
			}, {
				default: (0, vue_runtime_esm_bundler_exports.withCtx)(({ attributes }, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<select${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, { name: "form" }))}${_scopeId}><!--[-->`);
						ssrRenderList((0, vue_runtime_esm_bundler_exports.unref)(EMBED_FORMS), (one) => {
							_push(`<option${ssrRenderAttr("value", one)}${(0, import_shared_cjs_prod.includeBooleanAttr)(Array.isArray(form.value) ? ssrLooseContain(form.value, one) : ssrLooseEqual(form.value, one)) ? " selected" : ""}${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(FORM_WORDS)[one][__props.lang])}</option>`);
						});
						_push(`<!--]--></select>`);
					} else return [(0, vue_runtime_esm_bundler_exports.withDirectives)((0, vue_runtime_esm_bundler_exports.createVNode)("select", (0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, {
						"onUpdate:modelValue": ($event) => form.value = $event,
						name: "form"
					}), [((0, vue_runtime_esm_bundler_exports.openBlock)(true), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, null, (0, vue_runtime_esm_bundler_exports.renderList)((0, vue_runtime_esm_bundler_exports.unref)(EMBED_FORMS), (one) => {
						return (0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("option", {
							key: one,
							value: one
						}, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(FORM_WORDS)[one][__props.lang]), 9, ["value"]);
					}), 128))], 16, ["onUpdate:modelValue"]), [[vue_runtime_esm_bundler_exports.vModelSelect, form.value]])];
				}),
				_: 1
			}, _parent));
			_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkField_default), {
				id: "tag",
				label: (0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).widget[__props.lang]
			}, {
				default: (0, vue_runtime_esm_bundler_exports.withCtx)(({ attributes }, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<select${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, { name: "tag" }))}${_scopeId}><option value=""${(0, import_shared_cjs_prod.includeBooleanAttr)(Array.isArray(tag.value) ? ssrLooseContain(tag.value, "") : ssrLooseEqual(tag.value, "")) ? " selected" : ""}${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).every[__props.lang])}</option><!--[-->`);
						ssrRenderList(__props.widgets, (one) => {
							_push(`<option${ssrRenderAttr("value", one.tag)}${(0, import_shared_cjs_prod.includeBooleanAttr)(Array.isArray(tag.value) ? ssrLooseContain(tag.value, one.tag) : ssrLooseEqual(tag.value, one.tag)) ? " selected" : ""}${_scopeId}>${ssrInterpolate(one.title)}</option>`);
						});
						_push(`<!--]--></select>`);
					} else return [(0, vue_runtime_esm_bundler_exports.withDirectives)((0, vue_runtime_esm_bundler_exports.createVNode)("select", (0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, {
						"onUpdate:modelValue": ($event) => tag.value = $event,
						name: "tag"
					}), [(0, vue_runtime_esm_bundler_exports.createVNode)("option", { value: "" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).every[__props.lang]), 1), ((0, vue_runtime_esm_bundler_exports.openBlock)(true), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, null, (0, vue_runtime_esm_bundler_exports.renderList)(__props.widgets, (one) => {
						return (0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("option", {
							key: one.tag,
							value: one.tag
						}, (0, vue_runtime_esm_bundler_exports.toDisplayString)(one.title), 9, ["value"]);
					}), 128))], 16, ["onUpdate:modelValue"]), [[vue_runtime_esm_bundler_exports.vModelSelect, tag.value]])];
				}),
				_: 1
			}, _parent));
			_push(`</div><!--[-->`);
			ssrRenderList(__props.carried, ([name, value]) => {
				_push(`<input type="hidden"${ssrRenderAttr("name", name)}${ssrRenderAttr("value", value)}>`);
			});
			_push(`<!--]--><div class="gk-actions"><button class="gk-button" type="submit"${ssrRenderAttr("aria-disabled", busy.value || void 0)}>${ssrInterpolate(busy.value ? (0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).checking[__props.lang] : (0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).submit[__props.lang])}</button></div></form>`);
			if (result.value) _push(ssrRenderComponent(CheckResult_default, {
				lang: __props.lang,
				result: result.value,
				form: checked.value,
				phone: __props.phone
			}, null, _parent));
			else _push(`<!---->`);
			_push(`</div>`);
		};
	}
});
// apps/embed/src/public/check/CheckPanel.vue
var _sfc_setup$17 = CheckPanel_vue_vue_type_script_setup_true_lang_default.setup;
CheckPanel_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/check/CheckPanel.vue");
	return _sfc_setup$17 ? _sfc_setup$17(props, ctx) : void 0;
};
var CheckPanel_default = CheckPanel_vue_vue_type_script_setup_true_lang_default;
// apps/embed/src/public/check/CheckPage.vue?vue&type=script&setup=true&lang.ts
/** Whether a page would stop a widget, and what to change. */
var CheckPage_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "CheckPage",
	__ssrInlineRender: true,
	props: { panel: {} },
	setup(__props) {
		const { lang } = useReader();
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(EmbedFrame_default, (0, vue_runtime_esm_bundler_exports.mergeProps)({
				title: (0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).check[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				lead: (0, vue_runtime_esm_bundler_exports.unref)(CHECK_WORDS).lead[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				crumbs: [{ text: (0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).check[(0, vue_runtime_esm_bundler_exports.unref)(lang)] }],
				at: "check"
			}, _attrs), {
				default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<div id="check"${_scopeId}>`);
						_push(ssrRenderComponent(CheckPanel_default, __props.panel, null, _parent, _scopeId));
						_push(`</div>`);
					} else return [(0, vue_runtime_esm_bundler_exports.createVNode)("div", { id: "check" }, [(0, vue_runtime_esm_bundler_exports.createVNode)(CheckPanel_default, __props.panel, null, 16)])];
				}),
				_: 1
			}, _parent));
		};
	}
});
// apps/embed/src/public/check/CheckPage.vue
var _sfc_setup$16 = CheckPage_vue_vue_type_script_setup_true_lang_default.setup;
CheckPage_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/check/CheckPage.vue");
	return _sfc_setup$16 ? _sfc_setup$16(props, ctx) : void 0;
};
var CheckPage_default = CheckPage_vue_vue_type_script_setup_true_lang_default;
// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function joinValues(array, separator = "|") {
	return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
	const ratio = val / step;
	const roundedRatio = Math.round(ratio);
	const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
	if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
	return ratio - roundedRatio;
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
/**
* Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
*
* Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
*/
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
	return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
	Object.defineProperty(target, key, {
		get() {
			const value = getter();
			assignProp(this, key, value);
			return value;
		},
		enumerable: true,
		configurable: true
	});
}
function putProp(target, key, value) {
	if (key in target) assignProp(target, key, value);
	else target[key] = value;
}
/**
* Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
*
* A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
*/
function mirrorShape(target, source, keys, wrap) {
	const raw = sourceShape(source);
	for (const key of keys) {
		const desc = Object.getOwnPropertyDescriptor(raw, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => {
			const value = source._zod.def.shape[key];
			return wrap ? wrap(value, key) : value;
		});
		else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
	}
}
function mirrorProps(target, source) {
	for (const key of Reflect.ownKeys(source)) {
		const desc = Object.getOwnPropertyDescriptor(source, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => source[key]);
		else putProp(target, key, desc.value);
	}
}
function mergeDefs(...defs) {
	const mergedDescriptors = {};
	for (const def of defs) {
		const descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
function esc(str) {
	return JSON.stringify(str);
}
function slugify(input) {
	return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
var allowsEval = /* @__PURE__*/ cached(() => {
	if (globalConfig.jitless) return false;
	if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
	try {
		new Function("");
		return true;
	} catch (_) {
		return false;
	}
});
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
var propertyKeyTypes = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function stringifyPrimitive(value) {
	if (typeof value === "bigint") return value.toString() + "n";
	if (typeof value === "string") return `"${value}"`;
	return `${value}`;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
var NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
var BIGINT_FORMAT_RANGES = {
	int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
	uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".pick() cannot be used on object schemas containing refinements");
	const newShape = {};
	mirrorShape(newShape, schema, maskedKeys(schema, mask));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function maskedKeys(schema, mask) {
	const raw = sourceShape(schema);
	const keys = [];
	for (const key of Reflect.ownKeys(mask)) {
		if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
		if (mask[key]) keys.push(key);
	}
	return keys;
}
function omit(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".omit() cannot be used on object schemas containing refinements");
	const omitted = new Set(maskedKeys(schema, mask));
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function extend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) {
		const existingShape = sourceShape(schema);
		for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
	mirrorProps(newShape, shape);
	return newShape;
}
function safeExtend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
	if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	const newShape = {};
	mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
	mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
	return clone(a, mergeDefs(a._zod.def, {
		shape: newShape,
		get catchall() {
			return b._zod.def.catchall;
		},
		checks: b._zod.def.checks ?? []
	}));
}
function partial(Class, schema, mask, name = "partial") {
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
		type: "optional",
		innerType: value
	})));
	return clone(schema, mergeDefs(schema._zod.def, {
		shape: newShape,
		checks: []
	}));
}
function required(Class, schema, mask) {
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class({
		type: "nonoptional",
		innerType: value
	}));
	return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function parsedType(data) {
	const t = typeof data;
	switch (t) {
		case "number": return Number.isNaN(data) ? "nan" : "number";
		case "object": {
			if (data === null) return "null";
			if (Array.isArray(data)) return "array";
			const obj = data;
			if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
		}
	}
	return t;
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
/**
* Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
*
* Call this from a `proto` initializer, which runs once per prototype — never per instance.
*/
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
/* @__NO_SIDE_EFFECTS__ */
function derived(computes, table) {
	for (const key in computes) {
		const compute = computes[key];
		Object.defineProperty(table, key, {
			configurable: true,
			enumerable: true,
			get() {
				return own(this, key, compute(this));
			},
			set(value) {
				own(this, key, value);
			}
		});
	}
	return table;
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
/**
* Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
* constructor, computed from the internals object itself and cached there on
* first read. One accessor per constructor rather than one per instance.
*/
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
/**
* Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
* data property. One accessor per constructor rather than one per instance, because an own accessor
* puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
*/
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
var CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}
// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/core.js
var _a$1;
var _zodDesc = {
	value: void 0,
	enumerable: false
};
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}
// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
var _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
var _issuesDesc = {
	value: void 0,
	enumerable: false
};
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer$1 = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
var $ZodError = /* @__PURE__ */ $constructor("$ZodError", initializer$1);
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
* ("toString", "constructor") would otherwise read through to the prototype, and assigning
* "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
	if (!Object.prototype.hasOwnProperty.call(obj, key)) {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value: make(),
			writable: true,
			enumerable: true,
			configurable: true
		});
		else obj[key] = make();
	}
	return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
	const fieldErrors = {};
	const formErrors = [];
	for (const sub of error.issues) if (sub.path.length > 0) node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
	else formErrors.push(mapper(sub));
	return {
		formErrors,
		fieldErrors
	};
}
function formatError(error, mapper = (issue) => issue.message) {
	const fieldErrors = { _errors: [] };
	const processError = (error, path = []) => {
		for (const issue of error.issues) if (issue.code === "invalid_union" && issue.errors.length) issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
		else if (issue.code === "invalid_key") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else if (issue.code === "invalid_element") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else {
			const fullpath = [...path, ...issue.path];
			if (fullpath.length === 0) fieldErrors._errors.push(mapper(issue));
			else {
				let curr = fieldErrors;
				let i = 0;
				while (i < fullpath.length) {
					const el = fullpath[i];
					const terminal = i === fullpath.length - 1;
					if (el === "_errors") {
						if (terminal) curr._errors.push(mapper(issue));
						i++;
						continue;
					}
					if (!Object.prototype.hasOwnProperty.call(curr, el)) Object.defineProperty(curr, el, {
						value: { _errors: [] },
						enumerable: true,
						writable: true,
						configurable: true
					});
					const node = curr[el];
					if (terminal) node._errors.push(mapper(issue));
					curr = node;
					i++;
				}
			}
		}
	};
	processError(error);
	return fieldErrors;
}
// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
	return {
		callee: params?.callee ?? callee,
		Err: params?.Err
	};
}
var _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
var _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
var _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
var COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
var COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
var validate = ((schema, value, _ctx) => {
	const validator = schema._zod.bag.validator;
	if (validator !== void 0) {
		if (validator(value) !== COMPILE_INVALID) return true;
		if (validator.definite === true && _ctx === void 0) return false;
	}
	return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
	const ctx = _ctx ? {
		..._ctx,
		async: false,
		abortEarly: true
	} : {
		async: false,
		abortEarly: true
	};
	const fallbackRun = schema._zod.bag.fallbackRun;
	let result;
	if (fallbackRun) {
		ctx[COMPILE_FALLBACK] = true;
		result = fallbackRun({
			value,
			issues: []
		}, ctx);
	} else result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length === 0;
}
var validateAsync$1 = async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true,
		abortEarly: true
	} : {
		async: true,
		abortEarly: true
	};
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length === 0;
};
var _encode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return parse(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
var _decode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		return parse(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
var _encodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return await parseAsync(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
var _decodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
var _safeEncode = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParse(_Err)(schema, value, ctx);
};
var _safeDecode = (_Err) => (schema, value, _ctx) => {
	return _safeParse(_Err)(schema, value, _ctx);
};
var _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParseAsync(_Err)(schema, value, ctx);
};
var _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
	return _safeParseAsync(_Err)(schema, value, _ctx);
};
// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/regexes.js
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link cuid2} instead.
* See https://github.com/paralleldrive/cuid.
*/
var cuid = /^[cC][0-9a-z]{6,}$/;
var cuid2 = /^[0-9a-z]+$/;
var ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
var xid = /^[0-9a-vA-V]{20}$/;
var ksuid = /^[A-Za-z0-9]{27}$/;
var nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
	return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
var duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
var guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
*
* @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
var uuid = (version) => {
	if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
	return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
/** Practical email validation */
var email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
var _emoji$1 = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
	return new RegExp(_emoji$1, "u");
}
var ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
var ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
var cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
var cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
var base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
var base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
var httpProtocol = /^https?$/;
var e164 = /^\+[1-9]\d{6,14}$/;
var dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
* esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
* will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
	return new RegExp(`^${source}$`);
}
var date = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
	const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time(args) {
	return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
	const opts = ["Z"];
	if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
	const qualified = `${timeSource({
		precision: args.precision,
		seconds: true
	})}(?:${opts.join("|")})`;
	const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
	return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
var anyString = /^[\s\S]{0,}$/;
var integer = /^-?\d+$/;
var number$1 = /^-?\d+(?:\.\d+)?$/;
var boolean$1 = /^(?:true|false)$/i;
var lowercase = /^[^A-Z]*$/;
var uppercase = /^[^a-z]*$/;
// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/checks.js
var $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
var _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
var numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
var $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckMultipleOf = /*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
		if (typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : floatSafeRemainder(payload.value, def.value) === 0) return;
		payload.issues.push({
			origin: typeof payload.value,
			code: "not_multiple_of",
			divisor: def.value,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
		if (length === def.length) return;
		const origin = getLengthableOrigin(input);
		const tooBig = length > def.length;
		payload.issues.push({
			origin,
			...tooBig ? {
				code: "too_big",
				maximum: def.length
			} : {
				code: "too_small",
				minimum: def.length
			},
			inclusive: true,
			exact: true,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
var $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
	def.pattern ?? (def.pattern = lowercase);
	$ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
	def.pattern ?? (def.pattern = uppercase);
	$ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
	$ZodCheck.init(inst, def);
	const escapedRegex = escapeRegex(def.includes);
	def.pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
	inst._zod.check = (payload) => {
		if (payload.value.includes(def.includes, def.position)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "includes",
			includes: def.includes,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.startsWith(def.prefix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "starts_with",
			prefix: def.prefix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.endsWith(def.suffix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "ends_with",
			suffix: def.suffix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		payload.value = def.tx(payload.value);
	};
});
// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/doc.js
var Doc = class {
	constructor(args = [], closed = {}) {
		this.content = [];
		this.indent = 0;
		this.args = args;
		this.closed = closed;
	}
	indented(fn) {
		this.indent += 1;
		try {
			fn(this);
		} finally {
			this.indent -= 1;
		}
	}
	write(arg) {
		if (typeof arg === "function") {
			arg(this, { execution: "sync" });
			arg(this, { execution: "async" });
			return;
		}
		const lines = arg.split("\n").filter((x) => x);
		const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
		const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
		for (const line of dedented) this.content.push(line);
	}
	compile() {
		const F = Function;
		const content = this?.content ?? [``];
		return new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`)(...Object.values(this.closed));
	}
};
// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/versions.js
var version = {
	major: 4,
	minor: 6,
	patch: 7
};
// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/schemas.js
var $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
var $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
var $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	$ZodString.init(inst, def);
});
var $ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
	def.pattern ?? (def.pattern = guid);
	$ZodStringFormat.init(inst, def);
});
var $ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
	if (def.version) {
		const v = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[def.version];
		if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
		def.pattern ?? (def.pattern = uuid(v));
	} else def.pattern ?? (def.pattern = uuid());
	$ZodStringFormat.init(inst, def);
});
var $ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
	def.pattern ?? (def.pattern = email);
	$ZodStringFormat.init(inst, def);
});
function canParseURL(input) {
	try {
		if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
		new URL(input);
		return true;
	} catch {
		return false;
	}
}
function validateURL(trimmed, def) {
	if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || 2;
	return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
	if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return 1;
	try {
		if (typeof URL !== "undefined") {
			const URLStatic = URL;
			if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? 2;
		}
		return new URL(trimmed);
	} catch {
		return 2;
	}
}
var asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
	return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
	hostname.lastIndex = 0;
	return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
	protocol.lastIndex = 0;
	return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
var $ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		try {
			const trimmed = payload.value.trim();
			const url = validateURL(trimmed, def);
			if (url === 1) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid URL format",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === 2) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === true) {
				payload.value = stripTabAndNewline(trimmed);
				return;
			}
			if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: def.hostname.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: def.protocol.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
			return;
		} catch (_) {
			payload.issues.push({
				code: "invalid_format",
				format: "url",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		}
	};
});
var $ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
	def.pattern ?? (def.pattern = emoji());
	$ZodStringFormat.init(inst, def);
});
var $ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
	if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
	def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
	$ZodStringFormat.init(inst, def);
});
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
* See https://github.com/paralleldrive/cuid.
*/
var $ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
	def.pattern ?? (def.pattern = cuid);
	$ZodStringFormat.init(inst, def);
});
var $ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
	def.pattern ?? (def.pattern = cuid2);
	$ZodStringFormat.init(inst, def);
});
var $ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
	def.pattern ?? (def.pattern = ulid);
	$ZodStringFormat.init(inst, def);
});
var $ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
	def.pattern ?? (def.pattern = xid);
	$ZodStringFormat.init(inst, def);
});
var $ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
	def.pattern ?? (def.pattern = ksuid);
	$ZodStringFormat.init(inst, def);
});
var $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
	def.pattern ?? (def.pattern = datetime(def));
	$ZodStringFormat.init(inst, def);
});
var $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
	def.pattern ?? (def.pattern = date);
	$ZodStringFormat.init(inst, def);
});
var $ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
	def.pattern ?? (def.pattern = time(def));
	$ZodStringFormat.init(inst, def);
});
var $ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
	def.pattern ?? (def.pattern = duration);
	$ZodStringFormat.init(inst, def);
});
var $ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
	def.pattern ?? (def.pattern = ipv4);
	$ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
var ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
	if (!ipv6Alphabet.test(value)) return false;
	return canParseURL(`http://[${value}]`);
}
var $ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
	def.pattern ?? (def.pattern = ipv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidIPv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv4);
	$ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
	const parts = value.split("/");
	if (parts.length !== 2) return false;
	const [address, prefix] = parts;
	if (!prefix) return false;
	const prefixNum = Number(prefix);
	if (`${prefixNum}` !== prefix) return false;
	if (prefixNum < 0 || prefixNum > 128) return false;
	return isValidIPv6(address);
}
var $ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidCIDRv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
function isValidBase64(data) {
	if (data === "") return true;
	if (/\s/.test(data)) return false;
	if (data.length % 4 !== 0) return false;
	try {
		atob(data);
		return true;
	} catch {
		return false;
	}
}
var base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
var $ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
	def.pattern ?? (def.pattern = base64Charset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
	if (!base64urlCharset.test(data)) return false;
	const base64 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
	return isValidBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
}
var $ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
	def.pattern ?? (def.pattern = base64urlCharset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64URL(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
	def.pattern ?? (def.pattern = e164);
	$ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
	try {
		const tokensParts = token.split(".");
		if (tokensParts.length !== 3) return false;
		const [header] = tokensParts;
		if (!header) return false;
		const parsedHeader = JSON.parse(atob(header));
		if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
		if (!parsedHeader.alg) return false;
		if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
		return true;
	} catch {
		return false;
	}
}
var $ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidJWT(payload.value, def.alg)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
var $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
var $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
var $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
var $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
var $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
var $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$2 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$2(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
var $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
	$ZodObject.init(inst, def);
	const superParse = inst._zod.parse;
	const _normalized = cached(() => normalizeDef(def));
	const memo = globalConfig.memoizer;
	const generateFastpass = (shape) => {
		const normalized = _normalized.value;
		const syms = normalized.symbolKeys;
		const doc = new Doc(["payload", "ctx"], {
			shape,
			inst,
			memo,
			syms
		});
		const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
		const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		doc.write(`const input = payload.value;`);
		const ids = Object.create(null);
		let counter = 0;
		for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
		doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
		for (const key of normalized.allKeys) {
			if (key === "__proto__") continue;
			const id = ids[key];
			const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
			const isPresent = `${k} in input`;
			const schema = shape[key];
			const optin = schema?._zod?.optin;
			const isOptionalIn = optin !== void 0;
			const isOptionalOut = schema?._zod?.optout === "optional";
			doc.write(`const ${id} = ${parseStr(k)};`);
			if (isOptionalIn && isOptionalOut) {
				const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
				doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
			} else if (!isOptionalIn) doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
			else {
				doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
				if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`);
				else doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
			}
		}
		doc.write(`payload.value = newResult;`);
		doc.write(`return payload;`);
		return doc.compile();
	};
	let fastpass;
	const isObject$3 = isObject;
	const jit = !globalConfig.jitless;
	const fastEnabled = jit && allowsEval.value;
	const catchall = def.catchall;
	let value;
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$3(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
			if (!fastpass) fastpass = generateFastpass(def.shape);
			payload = fastpass(payload, ctx);
			if (!catchall) return payload;
			return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
		}
		return superParse(payload, ctx);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
var $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
function discriminatorMap(def) {
	const map = /* @__PURE__ */ new Map();
	for (const option of def.options) {
		const values = option._zod.propValues?.[def.discriminator];
		if (!values || values.size === 0) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
		for (const value of values) if (map.has(value)) {
			if (value !== void 0) throw new Error(`Duplicate discriminator value "${String(value)}"`);
			map.set(value, null);
		} else map.set(value, option);
	}
	return map;
}
var $ZodDiscriminatedUnion = /*@__PURE__*/ $constructor("$ZodDiscriminatedUnion", (inst, def) => {
	def.inclusive = false;
	$ZodUnion.init(inst, def);
	const _super = inst._zod.parse;
	defineLazyInternal(inst, "propValues", (zod) => {
		const propValues = {};
		let undefinedCount = 0;
		for (const option of zod.def.options) {
			const pv = option._zod.propValues;
			if (!pv || Object.keys(pv).length === 0) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
			if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
			for (const [k, v] of Object.entries(pv)) {
				if (!Object.prototype.hasOwnProperty.call(propValues, k)) assignProp(propValues, k, /* @__PURE__ */ new Set());
				for (const val of v) propValues[k].add(val);
			}
		}
		if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
		return propValues;
	});
	def.options.forEach((option, i) => {
		const propShape = rawShape(option._zod.def);
		if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
	});
	const disc = cached(() => discriminatorMap(def));
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isObject(input)) {
			payload.issues.push({
				code: "invalid_type",
				expected: "object",
				input,
				inst
			});
			return payload;
		}
		const value = input?.[def.discriminator];
		const opt = disc.value.get(value);
		if (opt && (value !== void 0 || ctx.direction !== "backward")) return opt._zod.run(payload, ctx);
		if (def.unionFallback || ctx.direction === "backward") return _super(payload, ctx);
		payload.issues.push({
			code: "invalid_union",
			errors: [],
			note: "No matching discriminator",
			discriminator: def.discriminator,
			options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
			input,
			path: [def.discriminator],
			inst
		});
		return payload;
	};
});
var $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		const left = def.left._zod.run({
			value: input,
			issues: []
		}, ctx);
		const right = def.right._zod.run({
			value: input,
			issues: []
		}, ctx);
		if (left instanceof Promise || right instanceof Promise) return Promise.all([left, right]).then(([left, right]) => {
			return handleIntersectionResults(payload, left, right);
		});
		return handleIntersectionResults(payload, left, right);
	};
});
function mergeValues(a, b) {
	if (a === b) return {
		valid: true,
		data: a
	};
	if (a instanceof Date && b instanceof Date && +a === +b) return {
		valid: true,
		data: a
	};
	if (isPlainObject(a) && isPlainObject(b)) {
		const bKeys = Object.keys(b);
		const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
		const newObj = {
			...a,
			...b
		};
		if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
		for (const key of sharedKeys) {
			if (key === "__proto__") continue;
			const sharedValue = mergeValues(a[key], b[key]);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
			};
			newObj[key] = sharedValue.data;
		}
		return {
			valid: true,
			data: newObj
		};
	}
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return {
			valid: false,
			mergeErrorPath: []
		};
		const newArray = [];
		for (let index = 0; index < a.length; index++) {
			const itemA = a[index];
			const itemB = b[index];
			const sharedValue = mergeValues(itemA, itemB);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
			};
			newArray.push(sharedValue.data);
		}
		return {
			valid: true,
			data: newArray
		};
	}
	return {
		valid: false,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(result, left, right) {
	const unrecKeys = /* @__PURE__ */ new Map();
	let unrecIssue;
	const keyIssues = /* @__PURE__ */ new Map();
	const collect = (iss, side) => {
		let keys;
		if (iss.code === "unrecognized_keys" && !iss.path?.length) {
			unrecIssue ?? (unrecIssue = iss);
			keys = iss.keys;
		} else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
			const k = String(iss.path[0]);
			if (!keyIssues.has(k)) keyIssues.set(k, iss);
			keys = [k];
		} else return false;
		for (const k of keys) {
			if (!unrecKeys.has(k)) unrecKeys.set(k, {});
			unrecKeys.get(k)[side] = true;
		}
		return true;
	};
	for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
	for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
	const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
	if (bothKeys.length) {
		const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
		if (aggregated.length) result.issues.push({
			...unrecIssue,
			keys: aggregated
		});
		for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
	}
	const merged = mergeValues(left.value, right.value);
	if (!merged.valid) {
		if (aborted(result)) return result;
		throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
	}
	result.value = merged.data;
	return result;
}
var $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = /* @__PURE__ */ new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number$1.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
var $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
var $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", (zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	};
});
var $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
var $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
var $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
	inst._zod.parse = (payload, ctx) => {
		return def.innerType._zod.run(payload, ctx);
	};
});
var $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
var $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) {
			payload.value = def.defaultValue;
			/**
			* $ZodDefault returns the default value immediately in forward direction.
			* It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
			return payload;
		}
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleDefaultResult(result, def));
		return handleDefaultResult(result, def);
	};
});
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
var $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) payload.value = def.defaultValue;
		return def.innerType._zod.run(payload, ctx);
	};
});
var $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => {
		const v = zod.def.innerType._zod.values;
		return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleNonOptionalResult(result, inst));
		return handleNonOptionalResult(result, inst);
	};
});
function handleNonOptionalResult(payload, inst) {
	if (!payload.issues.length && payload.value === void 0) payload.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: payload.value,
		inst
	});
	return payload;
}
function handleCatchResult(payload, result, def, ctx) {
	if (!result.issues.length) {
		payload.value = result.value;
		if (result.memo) payload.memo = true;
		return payload;
	}
	payload.value = def.catchValue({
		...result,
		value: payload.value,
		error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
		input: payload.value
	});
	return payload;
}
var $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run({
			value: payload.value,
			issues: []
		}, ctx);
		if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
		return handleCatchResult(payload, result, def, ctx);
	};
});
var $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
var $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then(handleReadonlyResult);
		return handleReadonlyResult(result);
	};
});
function handleReadonlyResult(payload) {
	if (!payload.memo) payload.value = Object.freeze(payload.value);
	return payload;
}
var $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
	$ZodCheck.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _) => {
		return payload;
	};
	inst._zod.check = (payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}
// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
	constructor() {
		super(`Cannot parse a reference cycle that closes through a transform`);
		this.name = "ZodCyclicError";
	}
};
/** Keyed off the context object every schema in one parse call already shares. */
var STATE = "~memo";
var NO_ISSUES = [];
function isRef(value) {
	return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
	return issues.map((iss) => iss.path ? {
		...iss,
		path: iss.path.slice()
	} : { ...iss });
}
var recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
var NONE = 0;
var ASSUMED = 1;
var PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
	const cached = recursive.get(inst);
	if (cached !== void 0) return cached ? PROVEN : NONE;
	if (stack.has(inst)) return PROVEN;
	stack.add(inst);
	let result = NONE;
	const check = (child) => {
		if (result !== PROVEN && child?._zod) {
			const answer = isRecursive(child, stack, resolve);
			if (answer > result) result = answer;
		}
	};
	const shape = (sh, spread) => {
		let answer = NONE;
		for (const key of Reflect.ownKeys(sh)) {
			const desc = Object.getOwnPropertyDescriptor(sh, key);
			if (spread && !desc.enumerable) continue;
			const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
			if (child > answer) answer = child;
		}
		return answer;
	};
	const merge = (answer) => {
		if (answer > result) result = answer;
	};
	const def = inst._zod.def;
	switch (def.type) {
		case "object": {
			const raw = rawShape(def);
			merge(raw ? shape(raw, true) : ASSUMED);
			check(def.catchall);
			break;
		}
		case "array":
			check(def.element);
			break;
		case "tuple":
			for (const el of def.items) check(el);
			check(def.rest);
			break;
		case "record":
		case "map":
			check(def.keyType);
			check(def.valueType);
			break;
		case "set":
			check(def.valueType);
			break;
		case "union":
			for (const el of def.options) check(el);
			break;
		case "intersection":
			check(def.left);
			check(def.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			check(def.innerType);
			break;
		case "pipe":
			check(def.in);
			check(def.out);
			break;
		case "function":
			check(def.input);
			check(def.output);
			break;
		case "lazy": {
			const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
			merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (const key in def) {
			const desc = Object.getOwnPropertyDescriptor(def, key);
			if (!desc || desc.get) continue;
			const value = desc.value;
			if (!value || typeof value !== "object") continue;
			if (value._zod) check(value);
			else if (Array.isArray(value)) for (const el of value) check(el);
		}
	}
	stack.delete(inst);
	return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
	if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
	return answer;
}
function bucketFor(state, inst) {
	let bucket = state.buckets.get(inst);
	if (!bucket) {
		bucket = /* @__PURE__ */ new WeakMap();
		state.buckets.set(inst, bucket);
	}
	return bucket;
}
var handoff;
var open = [];
var memo = {
	alloc(_inst, payload, empty) {
		const bucket = handoff;
		if (!bucket) return empty;
		handoff = void 0;
		const entry = {
			value: empty,
			issues: null
		};
		bucket.set(payload.value, entry);
		open.push(entry);
		return empty;
	},
	guard(inst) {
		var _a;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
				return base(payload, ctx);
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	},
	attach(inst) {
		var _a;
		let isRecursiveInst;
		let rechecked = false;
		let lastCtx;
		let lastBucket;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (isRecursiveInst === void 0) {
					const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
					if (walked === NONE) {
						inst._zod.parse = base;
						if (inst._zod.run === wrapped) inst._zod.run = base;
						return base(payload, ctx);
					}
					if (walked === PROVEN || rechecked) isRecursiveInst = true;
					else rechecked = true;
				}
				const input = payload.value;
				if (!isRef(input)) return base(payload, ctx);
				let state = ctx[STATE];
				if (!state) {
					state = {
						buckets: /* @__PURE__ */ new WeakMap(),
						backEdges: void 0
					};
					ctx[STATE] = state;
				}
				let bucket;
				if (lastCtx === ctx) bucket = lastBucket;
				else {
					bucket = bucketFor(state, inst);
					lastCtx = ctx;
					lastBucket = bucket;
				}
				const hit = bucket.get(input);
				if (hit) {
					payload.value = hit.value;
					if (hit.issues) {
						if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
					} else {
						payload.memo = true;
						state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
						state.backEdges.add(hit.value);
					}
					return payload;
				}
				handoff = bucket;
				const depth = open.length;
				const result = base(payload, ctx);
				handoff = void 0;
				const entry = open.length > depth ? open.pop() : void 0;
				if (result instanceof Promise) return result.then((r) => {
					if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
					return r;
				});
				if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
				return result;
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	}
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
	return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
	const backEdges = ctx[STATE]?.backEdges;
	return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}
// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/locales/en.js
var error = () => {
	const Sizable = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = { nan: "NaN" };
	function getTypeName(type, input) {
		if (type === "number" && typeof input === "number" && !Number.isFinite(input)) return String(input);
		return TypeDictionary[type] ?? type;
	}
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(parsedType(issue.input), issue.input)}`;
			case "invalid_value":
				if (issue.values.length === 1) return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
				return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
				return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
				if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
				return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${issue.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${issue.origin}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Invalid discriminator value. Expected ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				if (issue.inclusive === false) return "Invalid input: more than one option matched";
				return "Invalid input";
			case "invalid_element": return `Invalid value in ${issue.origin}`;
			default: return `Invalid input`;
		}
	};
};
function en_default() {
	return { localeError: error() };
}
// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;
// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
	return new Class({
		type: "string",
		format: "email",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
	return new Class({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v4",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v6",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v7",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
	return new Class({
		type: "string",
		format: "url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
	return new Class({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
	return new Class({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link _cuid2} instead.
* See https://github.com/paralleldrive/cuid.
*/
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
	return new Class({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
	return new Class({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
	return new Class({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
	return new Class({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
	return new Class({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
	return new Class({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
	return new Class({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
	return new Class({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
	return new Class({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
	return new Class({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
	return new Class({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
	return new Class({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: false,
		local: false,
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
	return new Class({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
	return new Class({
		type: "string",
		format: "duration",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
	return new $ZodCheckMultipleOf({
		check: "multiple_of",
		...normalizeParams(params),
		value
	});
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
	return new $ZodCheckLengthEquals({
		check: "length_equals",
		...normalizeParams(params),
		length
	});
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
	return new $ZodCheckLowerCase({
		check: "string_format",
		format: "lowercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
	return new $ZodCheckUpperCase({
		check: "string_format",
		format: "uppercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
	return new $ZodCheckIncludes({
		check: "string_format",
		format: "includes",
		...normalizeParams(params),
		includes
	});
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
	return new $ZodCheckStartsWith({
		check: "string_format",
		format: "starts_with",
		...normalizeParams(params),
		prefix
	});
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
	return new $ZodCheckEndsWith({
		check: "string_format",
		format: "ends_with",
		...normalizeParams(params),
		suffix
	});
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
	return new $ZodCheckOverwrite({
		check: "overwrite",
		tx
	});
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
	return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
	return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
	return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
	return new Class({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
	const ch = /* @__PURE__ */ _check((payload) => {
		payload.addIssue = (issue$2) => {
			if (typeof issue$2 === "string") payload.issues.push(issue(issue$2, payload.value, ch._zod.def));
			else {
				const _issue = issue$2;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = ch);
				_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
				payload.issues.push(issue(_issue));
			}
		};
		return fn(payload.value, payload);
	}, params);
	return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}
// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
	for (const source of sources) for (const key of Reflect.ownKeys(source)) if (Object.prototype.propertyIsEnumerable.call(source, key)) assignProp(target, key, source[key]);
	return target;
}
function initializeContext(params) {
	let target = params?.target ?? "draft-2020-12";
	if (target === "draft-4") target = "draft-04";
	if (target === "draft-7") target = "draft-07";
	return {
		processors: params.processors ?? {},
		metadataRegistry: params?.metadata ?? globalRegistry,
		target,
		unrepresentable: params?.unrepresentable ?? "throw",
		override: params?.override ?? (() => {}),
		io: params?.io ?? "output",
		counter: 0,
		seen: /* @__PURE__ */ new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: params?.cycles ?? "ref",
		reused: params?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: params?.external ?? void 0
	};
}
/**
* Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
* `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
* custom JSON Schema was written into `json`, in which case the caller must not write its own.
*/
function handleUnrepresentable(schema, ctx, json, params, message) {
	const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({
		zodSchema: schema,
		path: params.path,
		message
	}) : ctx.unrepresentable;
	if (result === "any") return false;
	if (result === void 0 || result === "throw") throw new Error(message);
	Object.assign(json, result);
	return true;
}
function processSchema(schema, ctx, _params = {
	path: [],
	schemaPath: []
}) {
	var _a;
	const def = schema._zod.def;
	const seen = ctx.seen.get(schema);
	if (seen) {
		seen.count++;
		if (_params.schemaPath.includes(schema)) seen.cycle = _params.path;
		return seen.schema;
	}
	const result = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: _params.path
	};
	ctx.seen.set(schema, result);
	ctx.sharedDefsExtractedFor = void 0;
	ctx.sharedEmitDoneFor = void 0;
	const overrideSchema = schema._zod.toJSONSchema?.();
	if (overrideSchema) result.schema = overrideSchema;
	else {
		const params = {
			..._params,
			schemaPath: [..._params.schemaPath, schema],
			path: _params.path
		};
		if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params);
		else {
			const _json = result.schema;
			const processor = ctx.processors[def.type];
			if (!processor) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
			processor(schema, ctx, _json, params);
		}
		const parent = schema._zod.parent;
		if (parent) {
			if (!result.ref) result.ref = parent;
			processSchema(parent, ctx, params);
			ctx.seen.get(parent).isParent = true;
		}
	}
	const meta = ctx.metadataRegistry.get(schema);
	if (meta) assignProps(result.schema, meta);
	if (ctx.io === "input" && isTransforming(schema)) {
		delete result.schema.examples;
		delete result.schema.default;
	}
	if (ctx.io === "input" && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
	delete result.schema._prefault;
	return ctx.seen.get(schema).schema;
}
function encodeJSONPointerSegment(segment) {
	return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
	const idToSchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.entries()) {
		const id = ctx.metadataRegistry.get(entry[0])?.id;
		if (id) {
			const existing = idToSchema.get(id);
			if (existing && existing !== entry[0]) throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			idToSchema.set(id, entry[0]);
		}
	}
	const makeURI = (entry) => {
		const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
		if (ctx.external) {
			const externalId = ctx.external.registry.get(entry[0])?.id;
			const uriGenerator = ctx.external.uri ?? ((id) => id);
			if (externalId) return { ref: uriGenerator(externalId) };
			const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
			entry[1].defId = id;
			return {
				defId: id,
				ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
			};
		}
		const uriPrefix = `#`;
		const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
		if (entry[1] === root && !entry[1].schema.id) return { ref: uriPrefix };
		const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
		return {
			defId,
			ref: defUriPrefix + encodeJSONPointerSegment(defId)
		};
	};
	const extractToDef = (entry) => {
		if (entry[1].schema.$ref) return;
		const seen = entry[1];
		const { ref, defId } = makeURI(entry);
		seen.def = { ...seen.schema };
		if (defId) seen.defId = defId;
		const schema = seen.schema;
		for (const key in schema) delete schema[key];
		schema.$ref = ref;
	};
	if (ctx.cycles === "throw") for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.cycle) throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (schema === entry[0]) {
			extractToDef(entry);
			continue;
		}
		if (ctx.external) {
			const ext = ctx.external.registry.get(entry[0])?.id;
			if (schema !== entry[0] && ext) {
				extractToDef(entry);
				continue;
			}
		}
		if (ctx.metadataRegistry.get(entry[0])?.id) {
			extractToDef(entry);
			continue;
		}
		if (seen.cycle) {
			extractToDef(entry);
			continue;
		}
		if (seen.count > 1) {
			if (ctx.reused === "ref") extractToDef(entry);
		}
	}
	if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
	const options = schema.anyOf;
	if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0) return;
	const types = [];
	for (const option of options) {
		if (!option || typeof option !== "object") return;
		compactTypeUnion(option);
		const keys = Object.keys(option);
		if (keys.length !== 1 || keys[0] !== "type") return;
		const type = option.type;
		for (const member of Array.isArray(type) ? type : [type]) {
			if (typeof member !== "string") return;
			if (!types.includes(member)) types.push(member);
		}
	}
	delete schema.anyOf;
	schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
* an annotation like `description` — makes a member unfoldable, so a constraint this does not
* understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
var FOLDABLE_KEYS = /* @__PURE__ */ new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]);
var UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
	const extra = member.additionalProperties;
	if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
	return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
	const objects = [];
	for (const member of members) {
		if (typeof member !== "object" || member.type !== "object") return null;
		for (const key in member) if (!FOLDABLE_KEYS.has(key)) return null;
		objects.push(member);
	}
	const properties = {};
	const required = /* @__PURE__ */ new Set();
	for (const object of objects) {
		for (const key in object.properties) {
			if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
			const parts = [];
			for (const other of objects) {
				const part = other.properties?.[key] ?? undeclaredConstraint(other);
				if (part === null || part === void 0) continue;
				if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
			}
			assignProp(properties, key, parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts });
		}
		for (const key of object.required ?? []) required.add(key);
	}
	const folded = {
		type: "object",
		properties
	};
	if (required.size) folded.required = [...required];
	if (objects.every((object) => object.additionalProperties === false)) folded.additionalProperties = false;
	else {
		const constraints = [];
		for (const object of objects) {
			const constraint = undeclaredConstraint(object);
			if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
		}
		if (constraints.length === 1) folded.additionalProperties = constraints[0];
		else if (constraints.length > 1) folded.additionalProperties = { allOf: constraints };
	}
	return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
* closed object members reject each other's keys and the schema validates nothing. Zod's parser
* pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
* *every* side rejects it — so the emitted schema has to pool them too, and folding the members
* into one object is the encoding that says so on every target.
*
* This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
* machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
* keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
	const allOf = json.allOf;
	if (!Array.isArray(allOf) || allOf.length < 2) return;
	for (const key of FOLDABLE_KEYS) if (key in json) return;
	const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
	let folded = null;
	if (!unions.length) folded = foldObjects(allOf);
	else {
		const union = unions[0];
		const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
		if (Object.keys(union).length !== 1) return;
		const rest = allOf.filter((m) => m !== union);
		const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
		if (branches.some((b) => !b)) return;
		folded = { [keyword]: branches };
	}
	if (!folded) return;
	delete json.allOf;
	assignProps(json, folded);
}
function finalize(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	const flattenRef = (zodSchema) => {
		const seen = ctx.seen.get(zodSchema);
		if (seen.ref === null) return;
		const schema = seen.def ?? seen.schema;
		const _cached = { ...schema };
		const ref = seen.ref;
		seen.ref = null;
		if (ref) {
			flattenRef(ref);
			const refSeen = ctx.seen.get(ref);
			const refSchema = refSeen.schema;
			if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
				schema.allOf = schema.allOf ?? [];
				schema.allOf.push(refSchema);
			} else assignProps(schema, refSchema);
			assignProps(schema, _cached);
			if (zodSchema._zod.parent === ref) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (!(key in _cached)) delete schema[key];
			}
			if (refSchema.$ref && refSeen.def) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) delete schema[key];
			}
		}
		const parent = zodSchema._zod.parent;
		if (parent && parent !== ref) {
			flattenRef(parent);
			const parentSeen = ctx.seen.get(parent);
			if (parentSeen?.schema.$ref) {
				schema.$ref = parentSeen.schema.$ref;
				if (parentSeen.def) for (const key in schema) {
					if (key === "$ref" || key === "allOf") continue;
					if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) delete schema[key];
				}
			}
		}
		ctx.override({
			zodSchema,
			jsonSchema: schema,
			path: seen.path ?? []
		});
	};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
		for (const entry of [...ctx.seen.entries()].reverse()) flattenRef(entry[0]);
		if (ctx.target !== "openapi-3.0") for (const entry of ctx.seen.entries()) compactTypeUnion(entry[1].def ?? entry[1].schema);
		for (const rewrite of ctx.deferred) rewrite();
		if (ctx.intersections.length) {
			const carriers = /* @__PURE__ */ new Map();
			for (const seen of ctx.seen.values()) for (const json of [seen.schema, seen.def]) {
				const allOf = json?.allOf;
				if (!Array.isArray(allOf)) continue;
				const existing = carriers.get(allOf);
				if (existing) existing.push(json);
				else carriers.set(allOf, [json]);
			}
			for (const allOf of ctx.intersections) for (const json of carriers.get(allOf) ?? []) foldIntersection(json);
		}
	}
	const result = {};
	if (ctx.target === "draft-2020-12") result.$schema = "https://json-schema.org/draft/2020-12/schema";
	else if (ctx.target === "draft-07") result.$schema = "http://json-schema.org/draft-07/schema#";
	else if (ctx.target === "draft-04") result.$schema = "http://json-schema.org/draft-04/schema#";
	else if (ctx.target === "openapi-3.0") {}
	if (ctx.external?.uri) {
		const id = ctx.external.registry.get(schema)?.id;
		if (!id) throw new Error("Schema is missing an `id` property");
		result.$id = ctx.external.uri(id);
	}
	assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
	const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
	if (rootMetaId !== void 0 && result.id === rootMetaId) delete result.id;
	const defs = ctx.external?.defs ?? {};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.def && seen.defId) {
			if (seen.def.id === seen.defId) delete seen.def.id;
			assignProp(defs, seen.defId, seen.def);
		}
	}
	if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
	if (ctx.external) {} else if (Object.keys(defs).length > 0) {
		if (ctx.target === "draft-2020-12") result.$defs = defs;
		else result.definitions = defs;
	}
	try {
		const finalized = JSON.parse(JSON.stringify(result));
		Object.defineProperty(finalized, "~standard", {
			value: {
				...schema["~standard"],
				jsonSchema: {
					input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
					output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
				}
			},
			enumerable: false,
			writable: false
		});
		return finalized;
	} catch (_err) {
		throw new Error("Error converting schema to JSON.");
	}
}
function isTransforming(_schema, _ctx) {
	const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
	if (ctx.seen.has(_schema)) return false;
	ctx.seen.add(_schema);
	const def = _schema._zod.def;
	if (def.type === "transform") return true;
	if (def.type === "array") return isTransforming(def.element, ctx);
	if (def.type === "set") return isTransforming(def.valueType, ctx);
	if (def.type === "lazy") return isTransforming(def.getter(), ctx);
	if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") return isTransforming(def.innerType, ctx);
	if (def.type === "intersection") return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
	if (def.type === "record" || def.type === "map") return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
	if (def.type === "pipe") {
		if (_schema._zod.traits.has("$ZodCodec")) return true;
		return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
	}
	if (def.type === "object") {
		for (const key in def.shape) if (isTransforming(def.shape[key], ctx)) return true;
		return false;
	}
	if (def.type === "union") {
		for (const option of def.options) if (isTransforming(option, ctx)) return true;
		return false;
	}
	if (def.type === "tuple") {
		for (const item of def.items) if (isTransforming(item, ctx)) return true;
		if (def.rest && isTransforming(def.rest, ctx)) return true;
		return false;
	}
	return false;
}
/**
* Creates a toJSONSchema method for a schema instance.
* This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
*/
var createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
	const ctx = initializeContext({
		...params,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
var createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
	const { libraryOptions, target } = params ?? {};
	const ctx = initializeContext({
		...libraryOptions ?? {},
		target,
		io,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/json-schema-processors.js
var narrowMin = (agg, key, value) => {
	if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
};
var narrowMax = (agg, key, value) => {
	if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
};
var narrowBoth = (agg, value) => {
	narrowMin(agg, "minimum", value);
	narrowMax(agg, "maximum", value);
};
var addDivisor = (agg, value) => {
	agg.multipleOf ?? (agg.multipleOf = []);
	if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
};
var addPattern = (agg, pattern) => {
	agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
	agg.patterns.add(pattern);
};
var intersectMime = (agg, mime) => {
	agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
var setFormat = (agg, format) => {
	agg.format = format;
	if (format.includes("int")) agg.isInt = true;
};
var minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
var maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
var formatContributor = (ranges) => (agg, def) => {
	setFormat(agg, def.format);
	const [minimum, maximum] = ranges[def.format];
	narrowMin(agg, "minimum", minimum);
	narrowMax(agg, "maximum", maximum);
};
var contributors = {
	greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
	less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
	multiple_of: (agg, def) => addDivisor(agg, def.value),
	number_format: formatContributor(NUMBER_FORMAT_RANGES),
	bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
	min_length: minContributor,
	max_length: maxContributor,
	length_equals: (agg, def) => narrowBoth(agg, def.length),
	min_size: minContributor,
	max_size: maxContributor,
	size_equals: (agg, def) => narrowBoth(agg, def.size),
	string_format: (agg, def) => {
		setFormat(agg, def.format);
		if (def.pattern) addPattern(agg, def.pattern);
		if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
		if (def.local || def.precision === -1) agg.laxFormat = true;
	},
	mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
	const agg = {};
	const def = schema._zod.def;
	const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
	for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
	const bag = schema._zod.bag;
	if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
	if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
	if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
	if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
	if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
	if (bag.format !== void 0) {
		agg.format ?? (agg.format = bag.format);
		if (bag.format.includes("int")) agg.isInt = true;
	}
	if (bag.mime) intersectMime(agg, bag.mime);
	for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
	return agg;
}
var formatMap = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
};
var exactPatterns = /* @__PURE__ */ new Map([[base64Charset, base64], [base64urlCharset, base64url]]);
var exactPattern = (p) => exactPatterns.get(p) ?? p;
var stringProcessor = (schema, ctx, _json, _params) => {
	const json = _json;
	json.type = "string";
	const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minLength = minimum;
	if (typeof maximum === "number") json.maxLength = maximum;
	if (format) {
		json.format = formatMap[format] ?? format;
		if (json.format === "") delete json.format;
		if (format === "time" || laxFormat) delete json.format;
	}
	if (contentEncoding) json.contentEncoding = contentEncoding;
	if (patterns && patterns.size > 0) {
		const patternList = [...patterns].map(exactPattern);
		if (patternList.length === 1) json.pattern = patternList[0].source;
		else if (patternList.length > 1) json.allOf = [...patternList.map((regex) => ({
			...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: regex.source
		}))];
	}
};
var numberProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
	json.type = isInt ? "integer" : "number";
	const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
	const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
	const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
	if (exMin) {
		if (legacy) {
			json.minimum = exclusiveMinimum;
			json.exclusiveMinimum = true;
		} else json.exclusiveMinimum = exclusiveMinimum;
	} else if (typeof minimum === "number") json.minimum = minimum;
	if (exMax) {
		if (legacy) {
			json.maximum = exclusiveMaximum;
			json.exclusiveMaximum = true;
		} else json.exclusiveMaximum = exclusiveMaximum;
	} else if (typeof maximum === "number") json.maximum = maximum;
	if (multipleOf) {
		const divisors = /* @__PURE__ */ new Set();
		for (const divisor of multipleOf) if (Number.isFinite(divisor) && divisor !== 0) divisors.add(Math.abs(divisor));
		else handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
		const [first, ...rest] = divisors;
		if (first !== void 0) json.multipleOf = first;
		if (rest.length) json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
	}
};
var booleanProcessor = (_schema, _ctx, json, _params) => {
	json.type = "boolean";
};
var neverProcessor = (_schema, _ctx, json, _params) => {
	json.not = {};
};
var enumProcessor = (schema, _ctx, json, _params) => {
	const def = schema._zod.def;
	const values = getEnumValues(def.entries);
	if (values.length === 0) {
		json.not = {};
		return;
	}
	if (values.every((v) => typeof v === "number")) json.type = "number";
	if (values.every((v) => typeof v === "string")) json.type = "string";
	json.enum = values;
};
var literalProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	if (def.values.length === 0) {
		json.not = {};
		return;
	}
	const vals = [];
	for (const val of def.values) if (val === void 0) {
		if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof val === "bigint") {
		if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema")) return;
		vals.push(Number(val));
	} else vals.push(val);
	if (vals.length === 0) {} else if (vals.length === 1) {
		const val = vals[0];
		json.type = val === null ? "null" : typeof val;
		if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") json.enum = [val];
		else json.const = val;
	} else {
		if (vals.every((v) => typeof v === "number")) json.type = "number";
		if (vals.every((v) => typeof v === "string")) json.type = "string";
		if (vals.every((v) => typeof v === "boolean")) json.type = "boolean";
		if (vals.every((v) => v === null)) json.type = "null";
		json.enum = vals;
	}
};
var customProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
var transformProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
var arrayProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
	json.type = "array";
	json.items = processSchema(def.element, ctx, {
		...params,
		path: [...params.path, "items"]
	});
};
function inputOptin(schema) {
	const def = schema._zod.def;
	if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
	if (def.type === "catch") return inputOptin(def.innerType);
	return schema._zod.optin;
}
var objectProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const shape = def.shape;
	if (Object.getOwnPropertySymbols(shape).length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
	json.type = "object";
	json.properties = {};
	for (const key in shape) assignProp(json.properties, key, processSchema(shape[key], ctx, {
		...params,
		path: [
			...params.path,
			"properties",
			key
		]
	}));
	const requiredKeys = [];
	for (const key of Object.keys(shape)) {
		const field = def.shape[key];
		if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) requiredKeys.push(key);
	}
	if (requiredKeys.length > 0) json.required = requiredKeys;
	if (def.catchall?._zod.def.type === "never") json.additionalProperties = false;
	else if (!def.catchall) {
		if (ctx.io === "output") json.additionalProperties = false;
	} else if (def.catchall) json.additionalProperties = processSchema(def.catchall, ctx, {
		...params,
		path: [...params.path, "additionalProperties"]
	});
};
var unionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const isExclusive = def.inclusive === false;
	const options = def.options.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			isExclusive ? "oneOf" : "anyOf",
			i
		]
	}));
	if (isExclusive) json.oneOf = options;
	else json.anyOf = options;
};
var intersectionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const a = processSchema(def.left, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			0
		]
	});
	const b = processSchema(def.right, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			1
		]
	});
	const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
	const allOf = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(b) ? b.allOf : [b]];
	json.allOf = allOf;
	ctx.intersections.push(allOf);
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
* numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
* behind a wrapper only carries its own `type` before then, and a union key only has its branches.
*
* A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
* than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
* exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
* accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
* outright. */
function stringifyKeyNames(bySchema, json, visited) {
	if (json.$ref) {
		if (visited.has(json)) return json;
		visited.add(json);
		const def = bySchema.get(json)?.def;
		if (!def) return json;
		const inlined = stringifyKeyNames(bySchema, def, visited);
		return inlined === def ? json : inlined;
	}
	for (const keyword of ["anyOf", "oneOf"]) {
		const branches = json[keyword];
		if (!Array.isArray(branches)) continue;
		const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
		if (mapped.some((branch, i) => branch !== branches[i])) json = {
			...json,
			[keyword]: mapped
		};
	}
	const types = Array.isArray(json.type) ? json.type : [json.type];
	const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
	const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
	if (!numericType && !values?.some((v) => typeof v === "number")) return json;
	const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
	if (rest.enum) rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
	else if (typeof rest.const === "number") rest.const = String(rest.const);
	if (!numericType) return rest;
	rest.type = "string";
	if (!values) rest.pattern = (types.includes("number") ? number$1 : integer).source;
	return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
var pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
	const bySchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.values()) if (entry.def && !bySchema.has(entry.schema)) bySchema.set(entry.schema, entry);
	const rewrites = /* @__PURE__ */ new Map();
	for (const record of pendingRecords.get(ctx) ?? []) {
		const seen = ctx.seen.get(record);
		const names = (seen?.def ?? seen?.schema)?.propertyNames;
		if (!names || names === true || rewrites.has(names)) continue;
		const rewritten = stringifyKeyNames(bySchema, names, /* @__PURE__ */ new Set());
		if (rewritten !== names) rewrites.set(names, rewritten);
	}
	if (!rewrites.size) return;
	for (const entry of ctx.seen.values()) for (const carrier of [entry.schema, entry.def]) {
		const rewritten = carrier && rewrites.get(carrier.propertyNames);
		if (rewritten) carrier.propertyNames = rewritten;
	}
}
var recordProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "object";
	const keyType = def.keyType;
	const patterns = aggregateChecks(keyType).patterns;
	if (def.mode === "loose" && patterns && patterns.size > 0) {
		const valueSchema = processSchema(def.valueType, ctx, {
			...params,
			path: [
				...params.path,
				"patternProperties",
				"*"
			]
		});
		json.patternProperties = {};
		for (const pattern of patterns) assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
	} else {
		if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
			json.propertyNames = processSchema(def.keyType, ctx, {
				...params,
				path: [...params.path, "propertyNames"]
			});
			let pending = pendingRecords.get(ctx);
			if (!pending) {
				pending = [];
				pendingRecords.set(ctx, pending);
				ctx.deferred.push(() => rewriteKeyNames(ctx));
			}
			pending.push(schema);
		}
		json.additionalProperties = processSchema(def.valueType, ctx, {
			...params,
			path: [...params.path, "additionalProperties"]
		});
	}
	const keyValues = keyType._zod.values;
	const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
	if (keyValues && !def.partial && !omittableOnInput) {
		const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
		if (validKeyValues.length > 0) json.required = validKeyValues.map(String);
	}
};
var nullableProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const inner = processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	if (ctx.target === "openapi-3.0") {
		seen.ref = def.innerType;
		json.nullable = true;
	} else json.anyOf = [inner, { type: "null" }];
};
var nonoptionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
* A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
* unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
var UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
	let unrepresentable = false;
	const serialized = JSON.stringify(value, (_, val) => {
		if (typeof val !== "bigint") return val;
		unrepresentable = true;
		return null;
	});
	if (!unrepresentable) return JSON.parse(serialized);
	handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
	return UNREPRESENTABLE_DEFAULT;
}
var defaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
};
var prefaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	if (ctx.io !== "input") return;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
};
var catchProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	let catchValue;
	try {
		catchValue = def.catchValue(void 0);
	} catch {
		handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	json.default = catchValue;
};
var pipeProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	const inIsTransform = def.in._zod.traits.has("$ZodTransform");
	const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
var readonlyProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	json.readOnly = true;
};
var optionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/errors.js
var _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
	Object.defineProperty(proto, key, {
		configurable: true,
		enumerable: false,
		get() {
			const value = make(this);
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
			return value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
		}
	});
}
var initializer = (inst, issues) => {
	$ZodError.init(inst, issues);
	inst.name = "ZodError";
	const proto = Object.getPrototypeOf(inst);
	if (_installedErrorProtos.has(proto)) return;
	_installedErrorProtos.add(proto);
	_lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
	_lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
	_lazyMethod(proto, "addIssue", (self) => (issue) => {
		self.issues.push(issue);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	_lazyMethod(proto, "addIssues", (self) => (issues) => {
		self.issues.push(...issues);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	Object.defineProperty(proto, "isEmpty", {
		configurable: true,
		enumerable: false,
		get() {
			return this.issues.length === 0;
		}
	});
};
var ZodRealError = /*@__PURE__*/ $constructor("ZodError", initializer, void 0, { Parent: Error });
// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/parse.js
var parse = /* @__PURE__ */ _parse(ZodRealError);
var parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
var safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
var safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
var encode = /* @__PURE__ */ _encode(ZodRealError);
var decode = /* @__PURE__ */ _decode(ZodRealError);
var encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
var decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
var safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
var safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
var safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
var safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);
// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
	if (!globalConfig.localeError) config(en_default());
}
function _ensureDefaultMemoizer() {
	if (!globalConfig.memoizer) config({ memoizer: memoizer() });
}
var ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
	_ensureDefaultLocale();
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
	return inst;
}, {
	check(...chks) {
		const def = this.def;
		return this.clone(mergeDefs(def, { checks: [...def.checks ?? [], ...chks.map((ch) => typeof ch === "function" ? { _zod: {
			check: ch,
			def: { check: "custom" },
			onattach: []
		} } : ch)] }), { parent: true });
	},
	with(...chks) {
		return this.check(...chks);
	},
	clone(def, params) {
		return clone(this, def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	refine(check, params) {
		return this.check(refine(check, params));
	},
	superRefine(refinement, params) {
		return this.check(superRefine(refinement, params));
	},
	overwrite(fn) {
		return this.check(/* @__PURE__ */ _overwrite(fn));
	},
	optional() {
		return optional(this);
	},
	exactOptional() {
		return exactOptional(this);
	},
	nullable() {
		return nullable(this);
	},
	nullish() {
		return optional(nullable(this));
	},
	nonoptional(params) {
		return nonoptional(this, params);
	},
	array() {
		return array(this);
	},
	or(arg) {
		return union([this, arg]);
	},
	and(arg) {
		return intersection(this, arg);
	},
	transform(tx) {
		return pipe(this, transform(tx));
	},
	default(d) {
		return _default(this, d);
	},
	prefault(d) {
		return prefault(this, d);
	},
	catch(params) {
		return _catch(this, params);
	},
	pipe(target) {
		return pipe(this, target);
	},
	readonly() {
		return readonly(this);
	},
	describe(description) {
		const cl = this.clone();
		globalRegistry.add(cl, { description });
		return cl;
	},
	meta(...args) {
		if (args.length === 0) return globalRegistry.get(this);
		const cl = this.clone();
		globalRegistry.add(cl, args[0]);
		return cl;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	},
	get "~standard"() {
		return hide(this, "~standard", {
			...standardProps(this),
			jsonSchema: {
				input: createStandardJSONSchemaMethod(this, "input"),
				output: createStandardJSONSchemaMethod(this, "output")
			}
		});
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	},
	parse: function _parse(data, params) {
		return parse(this, data, params, { callee: _parse });
	},
	parseAsync: async function _parseAsync(data, params) {
		return await parseAsync(this, data, params, { callee: _parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	async safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(value) {
		own(this, "spa", value);
	},
	validate(data, params) {
		return validate(this, data, params);
	},
	validateAsync(data, params) {
		return validateAsync$1(this, data, params);
	},
	encode: function _encode(data, params) {
		return encode(this, data, params, { callee: _encode });
	},
	decode: function _decode(data, params) {
		return decode(this, data, params, { callee: _decode });
	},
	encodeAsync: async function _encodeAsync(data, params) {
		return await encodeAsync(this, data, params, { callee: _encodeAsync });
	},
	decodeAsync: async function _decodeAsync(data, params) {
		return await decodeAsync(this, data, params, { callee: _decodeAsync });
	},
	safeEncode(data, params) {
		return safeEncode(this, data, params);
	},
	safeDecode(data, params) {
		return safeDecode(this, data, params);
	},
	async safeEncodeAsync(data, params) {
		return safeEncodeAsync(this, data, params);
	},
	async safeDecodeAsync(data, params) {
		return safeDecodeAsync(this, data, params);
	},
	toJSONSchema(params) {
		return createToJSONSchemaMethod(this, {})(params);
	},
	get description() {
		return globalRegistry.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
});
/** @internal */
var _ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, /*@__PURE__*/ derived({
	format: (inst) => aggregateChecks(inst).format ?? null,
	minLength: (inst) => aggregateChecks(inst).minimum ?? null,
	maxLength: (inst) => aggregateChecks(inst).maximum ?? null
}, {
	regex(...args) {
		return this.check(/* @__PURE__ */ _regex(...args));
	},
	includes(...args) {
		return this.check(/* @__PURE__ */ _includes(...args));
	},
	startsWith(...args) {
		return this.check(/* @__PURE__ */ _startsWith(...args));
	},
	endsWith(...args) {
		return this.check(/* @__PURE__ */ _endsWith(...args));
	},
	min(...args) {
		return this.check(/* @__PURE__ */ _minLength(...args));
	},
	max(...args) {
		return this.check(/* @__PURE__ */ _maxLength(...args));
	},
	length(...args) {
		return this.check(/* @__PURE__ */ _length(...args));
	},
	nonempty(...args) {
		return this.check(/* @__PURE__ */ _minLength(1, ...args));
	},
	lowercase(params) {
		return this.check(/* @__PURE__ */ _lowercase(params));
	},
	uppercase(params) {
		return this.check(/* @__PURE__ */ _uppercase(params));
	},
	trim() {
		return this.check(/* @__PURE__ */ _trim());
	},
	normalize(...args) {
		return this.check(/* @__PURE__ */ _normalize(...args));
	},
	toLowerCase() {
		return this.check(/* @__PURE__ */ _toLowerCase());
	},
	toUpperCase() {
		return this.check(/* @__PURE__ */ _toUpperCase());
	},
	slugify() {
		return this.check(/* @__PURE__ */ _slugify());
	}
}));
var ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	_ZodString.init(inst, def);
}, {
	email(params) {
		return this.check(/* @__PURE__ */ _email(ZodEmail, params));
	},
	url(params) {
		return this.check(/* @__PURE__ */ _url(ZodURL, params));
	},
	jwt(params) {
		return this.check(/* @__PURE__ */ _jwt(ZodJWT, params));
	},
	emoji(params) {
		return this.check(/* @__PURE__ */ _emoji(ZodEmoji, params));
	},
	guid(params) {
		return this.check(/* @__PURE__ */ _guid(ZodGUID, params));
	},
	uuid(params) {
		return this.check(/* @__PURE__ */ _uuid(ZodUUID, params));
	},
	uuidv4(params) {
		return this.check(/* @__PURE__ */ _uuidv4(ZodUUID, params));
	},
	uuidv6(params) {
		return this.check(/* @__PURE__ */ _uuidv6(ZodUUID, params));
	},
	uuidv7(params) {
		return this.check(/* @__PURE__ */ _uuidv7(ZodUUID, params));
	},
	nanoid(params) {
		return this.check(/* @__PURE__ */ _nanoid(ZodNanoID, params));
	},
	cuid(params) {
		return this.check(/* @__PURE__ */ _cuid(ZodCUID, params));
	},
	cuid2(params) {
		return this.check(/* @__PURE__ */ _cuid2(ZodCUID2, params));
	},
	ulid(params) {
		return this.check(/* @__PURE__ */ _ulid(ZodULID, params));
	},
	base64(params) {
		return this.check(/* @__PURE__ */ _base64(ZodBase64, params));
	},
	base64url(params) {
		return this.check(/* @__PURE__ */ _base64url(ZodBase64URL, params));
	},
	xid(params) {
		return this.check(/* @__PURE__ */ _xid(ZodXID, params));
	},
	ksuid(params) {
		return this.check(/* @__PURE__ */ _ksuid(ZodKSUID, params));
	},
	ipv4(params) {
		return this.check(/* @__PURE__ */ _ipv4(ZodIPv4, params));
	},
	ipv6(params) {
		return this.check(/* @__PURE__ */ _ipv6(ZodIPv6, params));
	},
	cidrv4(params) {
		return this.check(/* @__PURE__ */ _cidrv4(ZodCIDRv4, params));
	},
	cidrv6(params) {
		return this.check(/* @__PURE__ */ _cidrv6(ZodCIDRv6, params));
	},
	e164(params) {
		return this.check(/* @__PURE__ */ _e164(ZodE164, params));
	},
	datetime(params) {
		return this.check(/* @__PURE__ */ _isoDateTime(ZodISODateTime, params));
	},
	date(params) {
		return this.check(/* @__PURE__ */ _isoDate(ZodISODate, params));
	},
	time(params) {
		return this.check(/* @__PURE__ */ _isoTime(ZodISOTime, params));
	},
	duration(params) {
		return this.check(/* @__PURE__ */ _isoDuration(ZodISODuration, params));
	}
});
function string(params) {
	return /* @__PURE__ */ _string(ZodString, params);
}
var ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	_ZodString.init(inst, def);
});
var ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
	$ZodISODate.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
	$ZodISOTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
	$ZodISODuration.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
	$ZodEmail.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
	$ZodGUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
	$ZodUUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
	$ZodURL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
	$ZodEmoji.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
	$ZodNanoID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link ZodCUID2} instead.
* See https://github.com/paralleldrive/cuid.
*/
var ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
	$ZodCUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
	$ZodCUID2.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
	$ZodULID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
	$ZodXID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
	$ZodKSUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
	$ZodIPv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
	$ZodIPv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
	$ZodCIDRv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
	$ZodCIDRv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
	$ZodBase64.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
	$ZodBase64URL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
	$ZodE164.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
	$ZodJWT.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodNumber = /*@__PURE__*/ $constructor("ZodNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
	inst.isFinite = true;
}, /*@__PURE__*/ derived({
	minValue: (inst) => {
		const { minimum, exclusiveMinimum } = aggregateChecks(inst);
		return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
	},
	maxValue: (inst) => {
		const { maximum, exclusiveMaximum } = aggregateChecks(inst);
		return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
	},
	isInt: (inst) => {
		const { isInt, multipleOf } = aggregateChecks(inst);
		return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
	},
	format: (inst) => aggregateChecks(inst).format ?? null
}, {
	gt(value, params) {
		return this.check(/* @__PURE__ */ _gt(value, params));
	},
	gte(value, params) {
		return this.check(/* @__PURE__ */ _gte(value, params));
	},
	min(value, params) {
		return this.check(/* @__PURE__ */ _gte(value, params));
	},
	lt(value, params) {
		return this.check(/* @__PURE__ */ _lt(value, params));
	},
	lte(value, params) {
		return this.check(/* @__PURE__ */ _lte(value, params));
	},
	max(value, params) {
		return this.check(/* @__PURE__ */ _lte(value, params));
	},
	int(params) {
		return this.check(int(params));
	},
	safe(params) {
		return this.check(int(params));
	},
	positive(params) {
		return this.check(/* @__PURE__ */ _gt(0, params));
	},
	nonnegative(params) {
		return this.check(/* @__PURE__ */ _gte(0, params));
	},
	negative(params) {
		return this.check(/* @__PURE__ */ _lt(0, params));
	},
	nonpositive(params) {
		return this.check(/* @__PURE__ */ _lte(0, params));
	},
	multipleOf(value, params) {
		return this.check(/* @__PURE__ */ _multipleOf(value, params));
	},
	step(value, params) {
		return this.check(/* @__PURE__ */ _multipleOf(value, params));
	},
	finite() {
		return this;
	}
}));
function number(params) {
	return /* @__PURE__ */ _number(ZodNumber, params);
}
var ZodNumberFormat = /*@__PURE__*/ $constructor("ZodNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodNumber.init(inst, def);
});
function int(params) {
	return /* @__PURE__ */ _int(ZodNumberFormat, params);
}
var ZodBoolean = /*@__PURE__*/ $constructor("ZodBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean(params) {
	return /* @__PURE__ */ _boolean(ZodBoolean, params);
}
var ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => void 0;
});
function unknown() {
	return /* @__PURE__ */ _unknown(ZodUnknown);
}
var ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
	return /* @__PURE__ */ _never(ZodNever, params);
}
var ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodArray.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
	inst.element = def.element;
}, {
	min(n, params) {
		return this.check(/* @__PURE__ */ _minLength(n, params));
	},
	nonempty(params) {
		return this.check(/* @__PURE__ */ _minLength(1, params));
	},
	max(n, params) {
		return this.check(/* @__PURE__ */ _maxLength(n, params));
	},
	length(n, params) {
		return this.check(/* @__PURE__ */ _length(n, params));
	},
	unwrap() {
		return this.element;
	}
});
function array(element, params) {
	return /* @__PURE__ */ _array(ZodArray, element, params);
}
var ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodObjectJIT.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
	keyof() {
		return _enum(Object.keys(this._zod.def.shape));
	},
	catchall(catchall) {
		return this.clone(mergeDefs(this._zod.def, { catchall }));
	},
	passthrough() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	loose() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	strict() {
		return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
	},
	strip() {
		return this.clone(mergeDefs(this._zod.def, { catchall: void 0 }));
	},
	extend(incoming) {
		return extend(this, incoming);
	},
	safeExtend(incoming) {
		return safeExtend(this, incoming);
	},
	merge(other) {
		return merge(this, other);
	},
	pick(mask) {
		return pick(this, mask);
	},
	omit(mask) {
		return omit(this, mask);
	},
	partial(...args) {
		return partial(ZodOptional, this, args[0]);
	},
	exactPartial(...args) {
		return partial(ZodExactOptional, this, args[0], "exactPartial");
	},
	required(...args) {
		return required(ZodNonOptional, this, args[0]);
	}
});
function object(shape, params) {
	return new ZodObject({
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	});
}
var ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
	inst.options = def.options;
});
function union(options, params) {
	return new ZodUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
var ZodDiscriminatedUnion = /*@__PURE__*/ $constructor("ZodDiscriminatedUnion", (inst, def) => {
	ZodUnion.init(inst, def);
	$ZodDiscriminatedUnion.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
	return new ZodDiscriminatedUnion({
		type: "union",
		options,
		discriminator,
		...normalizeParams(params)
	});
}
var ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
	$ZodIntersection.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
	return new ZodIntersection({
		type: "intersection",
		left,
		right
	});
}
var ZodRecord = /*@__PURE__*/ $constructor("ZodRecord", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodRecord.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
	inst.keyType = def.keyType;
	inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodRecord({
		type: "record",
		keyType: string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
var ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
	inst.enum = def.entries;
	inst.options = [...inst._zod.values];
	const keys = new Set(Object.keys(def.entries));
	inst.extract = (values, params) => {
		const newEntries = {};
		for (const value of values) if (keys.has(value)) newEntries[value] = def.entries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
	inst.exclude = (values, params) => {
		const newEntries = { ...def.entries };
		for (const value of values) if (keys.has(value)) delete newEntries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
});
function _enum(values, params) {
	return new ZodEnum({
		type: "enum",
		entries: Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values,
		...normalizeParams(params)
	});
}
var ZodLiteral = /*@__PURE__*/ $constructor("ZodLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
	inst.values = new Set(def.values);
	Object.defineProperty(inst, "value", { get() {
		if (def.values.length > 1) throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return def.values[0];
	} });
});
function literal(value, params) {
	return new ZodLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
var ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodTransform.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
	inst._zod.parse = (payload, _ctx) => {
		if (_ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		payload.addIssue = (issue$1) => {
			if (typeof issue$1 === "string") payload.issues.push(issue(issue$1, payload.value, def));
			else {
				const _issue = issue$1;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = inst);
				payload.issues.push(issue(_issue));
			}
		};
		const output = def.transform(payload.value, payload);
		if (output instanceof Promise) return output.then((output) => {
			payload.value = output;
			return payload;
		});
		payload.value = output;
		return payload;
	};
});
function transform(fn) {
	return new ZodTransform({
		type: "transform",
		transform: fn
	});
}
var ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
	return new ZodOptional({
		type: "optional",
		innerType
	});
}
var ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
	$ZodExactOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
	return new ZodExactOptional({
		type: "optional",
		innerType
	});
}
var ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
	return new ZodNullable({
		type: "nullable",
		innerType
	});
}
var ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
	$ZodDefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
	return new ZodDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
var ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
	$ZodPrefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
	return new ZodPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
var ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
	$ZodNonOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
	return new ZodNonOptional({
		type: "nonoptional",
		innerType,
		...normalizeParams(params)
	});
}
var ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
	$ZodCatch.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
	return new ZodCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
	});
}
var ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
	inst.in = def.in;
	inst.out = def.out;
});
function pipe(in_, out) {
	return new ZodPipe({
		type: "pipe",
		in: in_,
		out
	});
}
var ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
	$ZodReadonly.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
	return new ZodReadonly({
		type: "readonly",
		innerType
	});
}
var ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
	return /* @__PURE__ */ _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
	return /* @__PURE__ */ _superRefine(fn, params);
}
// packages/releases/src/widget-facts.ts
var bilingual = object({
	zh: string().min(1),
	en: string().min(1)
});
/** `gk-…`: small letters, figures and hyphens. Never a version in it: a page that was written once keeps working. */
var widgetTag = string().regex(/^gk-[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
/** A file of a release that a browser loads by itself, with the hash that is checked before it runs. */
var loadedFile = object({
	/** Name under `widgets/`; made from the content, so the file behind it never changes. */
	file: string().min(1),
	/** `sha384-…`, as the `integrity` attribute takes it. */
	sri: string().regex(/^sha384-[A-Za-z0-9+/]{64}$/),
	/** Bytes on the wire at brotli 11. */
	size: number().int().nonnegative()
});
var perLanguage$1 = object({
	zh: loadedFile,
	en: loadedFile
});
var attributeWords = {
	about: bilingual,
	required: boolean().default(false),
	example: string().optional()
};
/** One attribute that a web team may write: strings in kebab case, never removed within a major. */
var widgetAttribute = discriminatedUnion("kind", [
	object({
		kind: literal("text"),
		default: string().default(""),
		...attributeWords
	}),
	object({
		kind: literal("count"),
		least: number().int(),
		most: number().int(),
		default: number().int(),
		...attributeWords
	}),
	object({
		kind: literal("choice"),
		values: array(string()).min(1),
		default: string(),
		...attributeWords
	}),
	object({
		kind: literal("flag"),
		...attributeWords
	})
]);
/** An event the element sends to the page. Bubbling, composed, a plain `detail`, never personal data. */
var widgetEvent = object({
	about: bilingual,
	/** The page may call `preventDefault()` and do it its own way. */
	cancelable: boolean().default(false),
	/** Name → what it is, in both languages. */
	detail: record(string(), bilingual).default({})
});
/** What a widget sends to the platform: shown to web teams in one place. */
var widgetCall = object({
	method: _enum(["GET", "POST"]),
	/** As the contract writes it: `/api/boards/{board}/messages`. */
	path: string().startsWith("/api/"),
	/** When it is sent, and what is in it. */
	about: bilingual
});
/** What one widget says about itself: drawn on the gallery, checked by the check page, baked into the loader. */
var widgetFacts = object({
	tag: widgetTag,
	major: number().int().min(1),
	title: bilingual,
	summary: bilingual,
	attributes: record(string().regex(/^[a-z][a-z0-9-]*$/), widgetAttribute),
	events: record(string().regex(/^gk-[a-z-]+$/), widgetEvent).default({}),
	/** Names for `::part(…)`. */
	parts: record(string(), bilingual).default({}),
	calls: array(widgetCall).default([]),
	/** Height to reserve in px before anything is drawn, on a wide and on a narrow (≤ 600 px) place. */
	height: object({
		wide: number().int(),
		narrow: number().int()
	}),
	/**
	* The address of the first read, which the loader starts beside the download: `{name}` is an attribute, `{name|5}` one with a default,
	* `{lang}` is zh or en. Null where nothing can be asked before somebody types.
	*/
	first: string().startsWith("/api/").nullable().default(null),
	/** A working page of the platform for readers without scripts: `{board}` as above. */
	page: string().startsWith("/")
});
/** A widget as a release carries it. The files lie under `widgets/`. */
var widgetRelease = widgetFacts.extend({
	version: string(),
	/** Shell and first view in one file, by language: all that the first look needs beside the loader. */
	view: perLanguage$1,
	/** Loaded together with the view, such as the shared Vue runtime of a widget that is a Vue component. */
	deps: array(loadedFile).default([]),
	/** Further files that come when somebody wants them (forms, and the runtime behind them): for lists of hashes. */
	later: array(loadedFile).default([]),
	/** Everything in one file, for sites that pin a hash or allow one file only. */
	single: perLanguage$1
});
/** A widget of a release from before the loader: one stable module under its own name, without hashes. */
var plainWidget = object({
	tag: widgetTag,
	major: number().int().min(1),
	file: string()
});
// packages/releases/src/release.ts
var titled = object({
	zh: string(),
	en: string()
});
var entry = object({
	path: string().startsWith("/"),
	title: titled
});
/** `1.2.3` or `1.2.3-rc.1`: the version of an app, raised by its changesets. */
var versionShape = string().regex(/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/);
var appName = string().regex(/^[a-z][a-z0-9-]*$/);
/** One file of a release, as the pack was made. */
var releaseFile = object({
	path: string().regex(/^(?!\.\.?(?:\/|$))(?!.*\/\.\.?(?:\/|$))[^\\/\0][^\\\0]*$/),
	/** Bytes. */
	size: number().int().nonnegative(),
	sha384: string().regex(/^[A-Za-z0-9+/]{64}$/)
});
/** What the pages that embed need of the kit with which a release's widgets were built; all under `widgets/`. */
var kitShape = object({
	/** Version of `@gongkai/widget-kit`; the newest among the active releases serves all of them. */
	version: versionShape,
	/** The loader, with `__GK_MANIFEST__` where the server puts the manifest. */
	loader: string(),
	/** Runs inside the frame form: mounts the one widget and tells its height to the page around it. */
	frame: string(),
	/** Optional script of the page around a frame: sets the frame's height. */
	resize: string()
});
object({
	name: appName,
	version: versionShape,
	/** The path this app owns on the platform's origin, with both slashes. */
	mount: string().regex(/^\/(?:[a-z0-9-]+\/)+$/),
	title: titled,
	/** The module that draws the public pages; null when the app has only a desk. */
	render: string().nullable(),
	client: string(),
	/** Style sheets of the public pages; the platform's own pages borrow the first release's. */
	styles: array(string()).default([]),
	/** The accessibility statement, where this app carries one; the platform's own pages link to the first. */
	accessibility: string().startsWith("/").optional(),
	/** A public entry may say in one sentence what it is for. On the first page the lower `order` stands first: citizens come before web teams. */
	publicEntries: array(entry.extend({
		lead: titled.optional(),
		order: number().default(100)
	})).default([]),
	deskEntries: array(entry.extend({
		roles: array(string()).optional(),
		order: number().default(100)
	})).default([]),
	/** The version of the HTTP API that this build was made against: the least a server must speak. */
	api: versionShape.default("1.0.0"),
	widgets: array(union([widgetRelease, plainWidget])).default([]),
	kit: kitShape.nullable().default(null),
	files: array(releaseFile).default([]),
	/** The part of the changelog about this version, Markdown. */
	changelog: string().default("")
});
// packages/releases/src/embed-views.ts
var fileView = loadedFile.extend({ address: string().meta({ description: "Absolute; what is behind it never changes." }) }).meta({ id: "WidgetFile" });
var perLanguage = object({
	zh: fileView,
	en: fileView
});
/** One widget as the gallery draws it: what it says about itself, and the addresses of what is active today. */
var widgetView = widgetFacts.extend({
	app: string(),
	version: string(),
	changelog: string().meta({ description: "What changed in the version of the app that brings it: Markdown, empty for a build that was not packed." }),
	view: perLanguage,
	deps: array(fileView),
	later: array(fileView),
	single: perLanguage,
	loader: string().meta({ description: "The one loader of this major: the same address for every widget." }),
	frame: string().meta({ description: "The page of the frame form; attributes go into its query." }),
	resize: string().meta({ description: "Optional script that gives a frame its height." }),
	off: boolean().meta({ description: "Switched off by the bureau: pages show their own fallback." })
}).meta({ id: "EmbeddableWidget" });
object({
	platform: string().meta({ description: "The origin that a policy has to name." }),
	items: array(widgetView)
}).meta({ id: "EmbeddableWidgets" });
var faultView = object({
	kind: _enum(FAULT_KINDS),
	policy: number().int().nullable().meta({ description: "Which of the policies; null when it is none of them." }),
	directive: string().nullable().meta({ description: "The directive that decides, as the page’s policy has it." }),
	blocked: string().meta({ description: "What does not happen: an address, or a word for it." }),
	line: string().nullable().meta({ description: "The page’s own line with what has to be added." }),
	zh: string(),
	en: string()
}).meta({ id: "EmbedFault" });
var noteView = object({
	kind: _enum(NOTE_KINDS),
	directive: string().nullable(),
	zh: string(),
	en: string()
}).meta({ id: "EmbedNote" });
object({
	address: string().nullable(),
	fetched: boolean(),
	notFetched: _enum(NOT_FETCHED).nullable(),
	status: number().int().nullable(),
	origin: string().nullable(),
	originAllowed: boolean().nullable().meta({ description: "Null where no address was given." }),
	policies: array(object({
		from: _enum(POLICY_SOURCES),
		text: string(),
		reportOnly: boolean()
	})),
	found: array(object({
		kind: _enum(FOUND_KINDS),
		tag: widgetTag.nullable(),
		address: string().nullable()
	})),
	faults: array(faultView),
	notes: array(noteView),
	suggestion: array(string()).meta({ description: "Every policy of the page in full, as it should be." })
}).meta({ id: "EmbedCheck" });
// packages/releases/src/embed-address.ts
/** `platform` is an origin without a slash at its end. The addresses of a major never change. */
function embedAddresses(platform, major) {
	const folder = `${platform}/widgets/v${major}`;
	return {
		loader: `${folder}/loader.js`,
		resize: `${folder}/resize.js`,
		file: (name) => `${folder}/${name}`,
		frame: (tag) => `${folder}/frame/${tag}`
	};
}
// packages/releases/src/policy/address.ts
var FORM = /^(https?):\/\/(\[[0-9a-f:.]+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?)(?::(\d{1,5}))?(\/[^?#]*)?(?:[?#].*)?$/i;
var defaultPort = (scheme) => scheme === "http" || scheme === "ws" ? 80 : 443;
/** Reads an address of the form `https://host:port/path`; null for anything else, also for one with a user name in it. */
function readAddress(text) {
	const [, scheme, host, port, path] = FORM.exec(text.trim()) ?? [];
	if (scheme === void 0 || host === void 0) return null;
	const read = scheme.toLowerCase() === "http" ? "http" : "https";
	const number = port === void 0 ? defaultPort(read) : Number(port);
	return number > 65535 ? null : {
		scheme: read,
		host: host.toLowerCase(),
		port: number,
		path: path ?? "/"
	};
}
/** `https://host` or `https://host:8443`: as browsers write an origin, and as a policy names it. */
function originOf({ scheme, host, port }) {
	return `${scheme}://${host}${port === defaultPort(scheme) ? "" : `:${port}`}`;
}
/** Whether browsers trust an http address as if it were https: this machine. */
function isLocal({ host }) {
	return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host);
}
// packages/releases/src/policy/policy.ts
var SPACE = /[\t\n\f\r ]+/;
var isSpace = (letter) => "	\n\f\r ".includes(letter);
/** Without the space around it, each letter looked at once: an expression would begin anew at every space of a long row. */
function trimmed(text) {
	let [start, end] = [0, text.length];
	while (start < end && isSpace(text.charAt(start))) start += 1;
	while (end > start && isSpace(text.charAt(end - 1))) end -= 1;
	return text.slice(start, end);
}
/** Directives that a `meta` element cannot give. */
var HEADER_ONLY = /* @__PURE__ */ new Set([
	"report-uri",
	"frame-ancestors",
	"sandbox"
]);
function readDirectives(text, from) {
	const directives = [];
	const seen = /* @__PURE__ */ new Set();
	for (const part of text.split(";")) {
		const written = trimmed(part);
		if (written === "") continue;
		const [first = "", ...values] = written.split(SPACE);
		const name = first.toLowerCase();
		const ignored = /[^\x00-\x7f]/.test(written) ? "not-ascii" : seen.has(name) ? "repeat" : from === "meta" && HEADER_ONLY.has(name) ? "in-meta" : null;
		if (ignored === null) seen.add(name);
		directives.push({
			name,
			values,
			text: written,
			ignored
		});
	}
	return directives;
}
/**
* The policies of a page as browsers read them (CSP3 §2.2): a header holds several, with commas between; the first
* directive of a name counts; one with letters outside ASCII is passed over. A policy without directives is none.
*/
function readPolicies(texts) {
	return texts.flatMap(({ from, text, reportOnly = false }) => {
		if (from === "meta" && reportOnly) return [];
		return (from === "meta" ? [text] : text.split(",")).map((part) => ({
			from,
			text: trimmed(part),
			reportOnly,
			directives: readDirectives(part, from)
		})).filter(({ directives }) => directives.length > 0);
	});
}
/** The directive of a name that counts. */
function directiveOf(policy, name) {
	return policy.directives.find((one) => one.name === name && one.ignored === null) ?? null;
}
/** What else decides when a directive is not there, most particular first (CSP3 “fetch directive fallback list”). */
var FALLBACK = {
	"script-src-elem": [
		"script-src-elem",
		"script-src",
		"default-src"
	],
	"connect-src": ["connect-src", "default-src"],
	"frame-src": [
		"frame-src",
		"child-src",
		"default-src"
	]
};
/** The directive that decides about a kind of request; null when the policy says nothing about it. */
function decidingDirective(policy, name) {
	for (const fallback of FALLBACK[name]) {
		const directive = directiveOf(policy, fallback);
		if (directive) return directive;
	}
	return null;
}
/** Every directive that a browser or a report service of today knows. */
var KNOWN_DIRECTIVES = /* @__PURE__ */ new Set([
	"base-uri",
	"block-all-mixed-content",
	"child-src",
	"connect-src",
	"default-src",
	"fenced-frame-src",
	"font-src",
	"form-action",
	"frame-ancestors",
	"frame-src",
	"img-src",
	"manifest-src",
	"media-src",
	"navigate-to",
	"object-src",
	"plugin-types",
	"prefetch-src",
	"referrer",
	"reflected-xss",
	"report-to",
	"report-uri",
	"require-sri-for",
	"require-trusted-types-for",
	"sandbox",
	"script-src",
	"script-src-attr",
	"script-src-elem",
	"style-src",
	"style-src-attr",
	"style-src-elem",
	"trusted-types",
	"upgrade-insecure-requests",
	"webrtc",
	"worker-src"
]);
// packages/releases/src/policy/source.ts
var KEYWORDS = /* @__PURE__ */ new Set([
	"'none'",
	"'self'",
	"'unsafe-inline'",
	"'unsafe-eval'",
	"'strict-dynamic'",
	"'unsafe-hashes'",
	"'report-sample'",
	"'unsafe-allow-redirects'",
	"'wasm-unsafe-eval'",
	"'trusted-types-eval'",
	"'report-sha256'",
	"'report-sha384'",
	"'report-sha512'",
	"'inline-speculation-rules'"
]);
var QUOTED = /^'(?:nonce-([A-Za-z0-9+/_-]+={0,2})|(sha256|sha384|sha512)-([A-Za-z0-9+/_-]+={0,2}))'$/i;
var SCHEME = /^([a-z][a-z0-9+.-]*):$/i;
var HOST = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?)(?::(\*|\d+))?(\/[^?#,;]*)?$/i;
/** Standard base64 of a hash that was written with the letters of base64url. */
var standard = (base64) => base64.replaceAll("-", "+").replaceAll("_", "/");
function readSource(text) {
	if (KEYWORDS.has(text.toLowerCase())) return {
		kind: "keyword",
		word: text.toLowerCase()
	};
	const [, nonce, algorithm, hash] = QUOTED.exec(text) ?? [];
	if (nonce !== void 0) return {
		kind: "nonce",
		value: nonce
	};
	if (algorithm !== void 0 && hash !== void 0) return {
		kind: "hash",
		algorithm: algorithm.toLowerCase(),
		value: standard(hash)
	};
	const scheme = SCHEME.exec(text)?.[1];
	if (scheme !== void 0) return {
		kind: "scheme",
		scheme: scheme.toLowerCase()
	};
	const [, hostScheme, host, port, path] = HOST.exec(text) ?? [];
	if (host === void 0) return { kind: "unreadable" };
	return {
		kind: "host",
		scheme: hostScheme?.toLowerCase() ?? null,
		host: host.toLowerCase(),
		port: port ?? null,
		path: path ?? ""
	};
}
/** `http` also allows `https`, never the other way round. `ws` and `wss` allow no http address in Chromium, whatever CSP3 says. */
function schemeMatches(written, scheme) {
	return written === scheme || written === "http" && scheme === "https";
}
/** `*.a.b` allows everything below `a.b`, not `a.b` itself. Addresses of numbers match as browsers do it, which the text of CSP3 would not. */
function hostMatches(written, host) {
	return written.startsWith("*") ? host.endsWith(written.slice(1)) : written === host;
}
function portMatches(written, { port, scheme }) {
	if (written === "*") return true;
	if (written === null) return port === defaultPort(scheme);
	return Number(written) === port || written === "80" && port === 443;
}
function decoded(piece) {
	try {
		return decodeURIComponent(piece);
	} catch {
		return piece;
	}
}
/** A path that ends with a slash allows what is below it; any other, exactly itself. */
function pathMatches(written, path) {
	if (written === "") return true;
	const [own, other] = [written.split("/"), path.split("/")];
	const exact = !written.endsWith("/");
	if (!exact) own.pop();
	if (exact ? own.length !== other.length : own.length >= other.length + (written === "/" ? 1 : 0)) return false;
	return own.every((piece, at) => decoded(piece) === decoded(other[at] ?? ""));
}
/**
* Whether a source allows an address (CSP3 “match a URL to a source expression”). `page` is the origin that carries the
* policy; where it is not known, `'self'` allows nothing and a host without a scheme counts as of an https page.
*/
function sourceAllows(source, address, page) {
	if (source.kind === "keyword") {
		if (source.word !== "'self'" || page === null || page.host !== address.host) return false;
		if (originOf(page) === originOf(address)) return true;
		return (page.port === address.port || [page, address].every((one) => one.port === defaultPort(one.scheme))) && address.scheme === "https";
	}
	if (source.kind === "scheme") return schemeMatches(source.scheme, address.scheme);
	if (source.kind !== "host") return false;
	if (source.host === "*" && source.scheme === null && source.port === null && source.path === "") return true;
	return schemeMatches(source.scheme ?? page?.scheme ?? "https", address.scheme) && hostMatches(source.host, address.host) && portMatches(source.port, address) && pathMatches(source.path, address.path);
}
// packages/releases/src/policy/allows.ts
var sourcesOf = (directive) => directive.values.map(readSource);
var hasKeyword = (sources, word) => sources.some((source) => source.kind === "keyword" && source.word === word);
var isNonce = (value, carried) => carried === true || carried === value;
/**
* The directive of a policy that blocks something; null when the policy allows it (CSP3 §4.1 and “script directives
* pre-request check”): a nonce or a hash of the tag allows a script before anything else is asked; with `'strict-dynamic'` no
* address is looked at, and what a running script loads is allowed.
*/
function blockedBy(policy, wanted, page) {
	const directive = decidingDirective(policy, wanted.as);
	if (!directive) return null;
	const sources = sourcesOf(directive);
	if (wanted.as === "script-src-elem") {
		if (sources.some((source) => source.kind === "nonce" && isNonce(source.value, wanted.nonce))) return null;
		if (sources.some((source) => source.kind === "hash" && `${source.algorithm}-${source.value}` === wanted.integrity)) return null;
		if (hasKeyword(sources, "'strict-dynamic'")) return wanted.inPage ? directive : null;
	}
	return sources.some((source) => sourceAllows(source, wanted.address, page)) ? null : directive;
}
// packages/releases/src/policy/correction.ts
/** The directive to add when `default-src` decides: that one is left as it is, so that nothing else is widened. */
var OWN_NAME = {
	"script-src-elem": "script-src",
	"connect-src": "connect-src",
	"frame-src": "frame-src"
};
/** Sources that mean something for scripts only. */
function isForScripts(value) {
	const source = readSource(value);
	return source.kind === "nonce" || source.kind === "hash" || source.kind === "keyword" && source.word !== "'self'";
}
function corrected(wanted, directive, more) {
	const fallsBack = directive.name === "default-src";
	const kept = directive.values.filter((value) => value.toLowerCase() !== "'none'" && !(fallsBack && wanted !== "script-src-elem" && isForScripts(value)));
	const added = [...more].filter((source) => !kept.includes(source));
	const name = fallsBack ? OWN_NAME[wanted] : directive.name;
	return {
		wanted,
		instead: fallsBack ? null : directive,
		line: [
			name,
			...kept,
			...added
		].join(" ")
	};
}
/** The page’s own directives with what they lack added. */
function correctionsOf(policy, lacking) {
	return [...lacking].flatMap(([wanted, more]) => {
		const directive = decidingDirective(policy, wanted);
		return directive && more.size > 0 ? [corrected(wanted, directive, more)] : [];
	});
}
/** The whole policy as it should be: every directive as it was written, the corrected ones in their place, added ones at the end. */
function correctedPolicy(policy, corrections) {
	const lines = policy.directives.map((directive) => corrections.find(({ instead }) => instead === directive)?.line ?? directive.text);
	const added = corrections.filter(({ instead }) => instead === null).map(({ line }) => line);
	return [...lines, ...added].join("; ");
}
// packages/releases/src/policy/notes.ts
var LISTS = [
	"default-src",
	"script-src",
	"script-src-elem",
	"connect-src",
	"frame-src",
	"child-src"
];
/** Keywords that lost their quotes are read as the names of hosts. */
var BARE = /^(?:self|none|unsafe-inline|unsafe-eval|strict-dynamic|nonce-\S+|sha(?:256|384|512)-\S+)$/i;
function sourceNotes(policy) {
	return LISTS.flatMap((name) => {
		return (directiveOf(policy, name)?.values ?? []).filter((value) => BARE.test(value) || readSource(value).kind === "unreadable").map((source) => ({
			kind: "unreadable-source",
			directive: name,
			facts: {
				directive: name,
				source
			}
		}));
	});
}
function trustedTypesNotes(policy) {
	const directive = directiveOf(policy, "trusted-types");
	const required = directiveOf(policy, "require-trusted-types-for");
	const notes = required ? [{
		kind: "trusted-types",
		directive: required.name,
		facts: {}
	}] : [];
	const names = directive?.values ?? [];
	if (directive && !names.some((name) => name === "*" || name === "vue")) {
		const kept = names.filter((name) => name.toLowerCase() !== "'none'");
		notes.push({
			kind: "trusted-types-none",
			directive: directive.name,
			facts: { line: [
				"trusted-types",
				...kept,
				"vue"
			].join(" ") }
		});
	}
	return notes;
}
/** What is worth telling about policies beside what they block, each once. */
function policyNotes(policies) {
	const notes = [];
	if (!policies.some(({ reportOnly }) => !reportOnly)) notes.push({
		kind: "no-policy",
		directive: null,
		facts: {}
	});
	for (const policy of policies) {
		if (policy.reportOnly) {
			notes.push({
				kind: "report-only",
				directive: null,
				facts: {}
			});
			continue;
		}
		for (const { name, ignored } of policy.directives) {
			const facts = { directive: name };
			if (ignored === "repeat") notes.push({
				kind: "ignored-repeat",
				directive: name,
				facts
			});
			else if (ignored !== null) notes.push({
				kind: ignored,
				directive: name,
				facts
			});
			else if (!KNOWN_DIRECTIVES.has(name)) notes.push({
				kind: "unknown-directive",
				directive: name,
				facts
			});
		}
		notes.push(...sourceNotes(policy), ...trustedTypesNotes(policy));
	}
	const seen = /* @__PURE__ */ new Set();
	return notes.filter(({ kind, facts }) => {
		const key = `${kind} ${JSON.stringify(facts)}`;
		return !seen.has(key) && seen.add(key);
	});
}
// packages/releases/src/policy/words.ts
/** What each fault means for a web team, and what to do. */
var FAULT_WORDS = {
	"script-blocked": ({ directive, blocked, way }) => {
		if (way === "nonce") return {
			zh: `您的策略用 'strict-dynamic' 和随机数（nonce）放行脚本，不看网址。请像给自己的脚本那样，给这段代码的 script 加上 nonce。`,
			en: `Your policy lets scripts in by 'strict-dynamic' and a nonce and does not look at addresses. Please give this script your nonce, as you do with your own.`
		};
		if (way === "dynamic") return {
			zh: `您的策略用 'strict-dynamic' 和校验值放行脚本，加载脚本会随版本更新，没有固定的校验值。请改用单文件方式，或者改用 nonce。`,
			en: `Your policy lets scripts in by 'strict-dynamic' and hashes; the loader changes with each version and has no fixed hash. Please use the single-file form, or a nonce.`
		};
		if (way === "hash") return {
			zh: `您的策略（${directive}）按校验值放行脚本。请把这个文件的校验值加进去；换版本时校验值要一起换。`,
			en: `Your policy (${directive}) lets scripts in by their hash. Please add the hash of this file; it changes with the version.`
		};
		if (way === "optional") return {
			zh: `您的策略（${directive}）不放行调整高度的脚本 ${blocked}。它可有可无：没有它，框架保持固定高度。`,
			en: `Your policy (${directive}) blocks the script that sets the height, ${blocked}. It is optional: without it the frame keeps a fixed height.`
		};
		return {
			zh: `您的策略（${directive}）不放行脚本 ${blocked}，组件不会出现，页面显示备用链接。请按下面一行修改。`,
			en: `Your policy (${directive}) blocks the script ${blocked}: the widget does not appear and the page shows its fallback link. Please use the line below.`
		};
	},
	"import-blocked": ({ directive, blocked }) => ({
		zh: `您的策略（${directive}）放行了加载脚本，但不放行它接着要加载的 ${blocked}。校验值和带路径的网址管不到后面的文件，请放行整个来源。`,
		en: `Your policy (${directive}) allows the loader but not what it loads next, ${blocked}. A hash or an address with a path does not cover that; please allow the whole origin.`
	}),
	"connect-blocked": ({ directive, blocked }) => ({
		zh: `您的策略（${directive}）不放行组件对 ${blocked} 的请求，组件只能显示“没有读到”。请按下面一行修改。`,
		en: `Your policy (${directive}) blocks the widget’s calls to ${blocked}, so that it can only say that nothing could be read. Please use the line below.`
	}),
	"frame-blocked": ({ directive, blocked }) => ({
		zh: `您的策略（${directive}）不放行框架 ${blocked}。请按下面一行修改。`,
		en: `Your policy (${directive}) blocks the frame ${blocked}. Please use the line below.`
	}),
	sandboxed: ({ blocked }) => ({
		zh: `您的策略有 sandbox，缺少 ${blocked}：脚本、表单或者本页的来源因此失效。请按下面一行修改。`,
		en: `Your policy has sandbox without ${blocked}: scripts, forms or the origin of your page do not work. Please use the line below.`
	}),
	"mixed-content": ({ blocked, upgraded }) => ({
		zh: upgraded === void 0 ? `您的页面是 https，而平台 ${blocked} 是 http，浏览器一律拦截，改策略没有用。平台需要 https。` : `您的策略（upgrade-insecure-requests）会把平台 ${blocked} 改成 https 来请求，平台没有 https 就打不开。平台需要 https。`,
		en: upgraded === void 0 ? `Your page is https and the platform ${blocked} is http, which browsers block whatever the policy says. The platform needs https.` : `Your policy (upgrade-insecure-requests) asks the platform ${blocked} by https, which fails where it has none. The platform needs https.`
	}),
	"embedder-policy": ({ blocked, value }) => ({
		zh: `您的页面带有 Cross-Origin-Embedder-Policy: ${value}，框架 ${blocked} 因此打不开。请改用加载脚本或单文件方式，它们不受影响。`,
		en: `Your page has Cross-Origin-Embedder-Policy: ${value}, under which the frame ${blocked} does not open. Please use the loader or the single file; those work.`
	}),
	"origin-not-listed": ({ blocked }) => ({
		zh: `网站 ${blocked} 还没有被允许嵌入，组件的请求会被拒绝。请向本单位申请。`,
		en: `The site ${blocked} is not yet on the list of those that may embed, so the widget’s calls are refused. Please ask the bureau.`
	})
};
/** What is no obstacle, or explains one. */
var NOTE_WORDS = {
	"no-policy": () => ({
		zh: "页面没有内容安全策略，没有什么会被拦截。",
		en: "The page has no content security policy; nothing is blocked."
	}),
	"trusted-types": () => ({
		zh: "require-trusted-types-for 不影响组件：组件不用字符串写 HTML，也不执行字符串。",
		en: "require-trusted-types-for does not touch the widgets: they write no HTML from strings and run none."
	}),
	"trusted-types-none": ({ line }) => ({
		zh: `组件可以使用，但 Vue 建立自己的策略时，安全日志里会多一条报告。不想要报告，可以写成：${line}`,
		en: `The widgets work, but your log gets one report when Vue makes its policy. To have none, write: ${line}`
	}),
	"report-only": () => ({
		zh: "有一条策略只报告、不拦截（Report-Only），这里没有计入。",
		en: "One policy only reports and blocks nothing (Report-Only); it was not counted."
	}),
	"unknown-directive": ({ directive }) => ({
		zh: `浏览器不认识 ${directive}，会忽略它。是不是写错了？`,
		en: `Browsers do not know ${directive} and pass it over. Is it misspelt?`
	}),
	"ignored-repeat": ({ directive }) => ({
		zh: `${directive} 写了两次，浏览器只看第一次。`,
		en: `${directive} stands there twice; browsers read the first only.`
	}),
	"not-ascii": ({ directive }) => ({
		zh: `${directive} 一项里有全角符号或中文，浏览器会忽略整项。请改成半角。`,
		en: `${directive} holds letters outside ASCII, such as full-width marks, so browsers pass the whole directive over.`
	}),
	"in-meta": ({ directive }) => ({
		zh: `${directive} 写在 meta 里不起作用，只能写在响应头里。`,
		en: `${directive} has no effect in a meta element; it has to be a header.`
	}),
	"unreadable-source": ({ directive, source }) => ({
		zh: `${directive} 里的 ${source} 浏览器读不懂，会忽略。关键字要带半角单引号，例如 'self'。`,
		en: `Browsers cannot read ${source} in ${directive} and pass it over. Keywords need straight single quotes, such as 'self'.`
	}),
	upgraded: () => ({
		zh: "您的策略会把 http 请求改成 https（upgrade-insecure-requests），平台支持。",
		en: "Your policy turns http requests into https (upgrade-insecure-requests); the platform has it."
	})
};
// packages/releases/src/policy/check.ts
function askedOf({ form, widgets, platform, lang = "zh", nonce = false }) {
	const asked = [];
	const ask = (kind, as, url, more = {}) => {
		const address = readAddress(url);
		if (address) asked.push({
			kind,
			as,
			url,
			address,
			inPage: false,
			...more
		});
	};
	for (const { tag, major, view, deps, later, single, calls } of widgets) {
		const at = embedAddresses(platform, major);
		if (form === "loader") {
			ask("script-blocked", "script-src-elem", at.loader, {
				inPage: true,
				nonce
			});
			for (const { file } of [
				view[lang],
				...deps,
				...later
			]) ask("import-blocked", "script-src-elem", at.file(file));
		} else if (form === "single") {
			const { file, sri } = single[lang];
			ask("script-blocked", "script-src-elem", at.file(file), {
				inPage: true,
				nonce,
				integrity: sri
			});
		} else {
			ask("frame-blocked", "frame-src", at.frame(tag), { inPage: true });
			ask("script-blocked", "script-src-elem", at.resize, {
				inPage: true,
				nonce,
				optional: true
			});
		}
		if (form === "frame") continue;
		for (const { path } of calls) ask("connect-blocked", "connect-src", `${platform}${path.replace(/\{[^}]*\}/g, "x")}`);
	}
	return asked;
}
function wayOf({ as, integrity, optional }, policy, directive) {
	if (as !== "script-src-elem" || directive === null) return "address";
	const deciding = [
		"script-src-elem",
		"script-src",
		"default-src"
	].map((name) => directiveOf(policy, name)).find(Boolean);
	const sources = deciding ? sourcesOf(deciding) : [];
	const hashed = sources.some(({ kind }) => kind === "hash");
	const dynamic = hasKeyword(sources, "'strict-dynamic'");
	const nonced = sources.some(({ kind }) => kind === "nonce");
	if (integrity !== void 0 && (hashed || dynamic)) return "hash";
	if (dynamic) return nonced ? "nonce" : "dynamic";
	return optional === true ? "optional" : "address";
}
/** Faults of one policy: each kind once for a directive, with one line for all that it lacks. */
function policyFaults(policy, index, asked, page) {
	const blocked = asked.flatMap((one) => {
		const directive = blockedBy(policy, one, page);
		return directive ? [{
			one,
			directive,
			way: wayOf(one, policy, one.as)
		}] : [];
	});
	const lacking = /* @__PURE__ */ new Map();
	for (const { one, way } of blocked) {
		if (way === "nonce" || way === "dynamic") continue;
		const source = way === "hash" ? `'${one.integrity}'` : originOf(one.address);
		lacking.set(one.as, (lacking.get(one.as) ?? /* @__PURE__ */ new Set()).add(source));
	}
	const corrections = correctionsOf(policy, lacking);
	const faults = [];
	for (const { one, directive, way } of blocked) {
		const { kind, as, url } = one;
		const known = faults.some((fault) => fault.kind === kind && fault.directive === directive.name);
		const covered = kind === "import-blocked" && faults.some((fault) => fault.kind === "script-blocked");
		if (known && way !== "hash" || covered) continue;
		const line = way === "nonce" ? `<script async crossorigin nonce="…" src="${url}"><\/script>` : way === "dynamic" ? null : corrections.find(({ wanted }) => wanted === as)?.line ?? null;
		const shown = kind === "connect-blocked" ? originOf(one.address) : url;
		const facts = {
			directive: directive.name,
			blocked: shown,
			way
		};
		faults.push({
			kind,
			policy: index,
			directive: directive.name,
			blocked: shown,
			line,
			...FAULT_WORDS[kind](facts)
		});
	}
	return {
		faults,
		corrections
	};
}
var SANDBOX = [
	"allow-scripts",
	"allow-same-origin",
	"allow-forms"
];
/** A sandboxed page runs no script, has no origin of its own and sends no form, unless it says so. */
function sandboxFault(policy, index) {
	const directive = directiveOf(policy, "sandbox");
	if (!directive) return null;
	const said = new Set(directive.values.map((value) => value.toLowerCase()));
	const missing = SANDBOX.filter((token) => !said.has(token));
	if (missing.length === 0) return null;
	const line = [
		"sandbox",
		...directive.values,
		...missing
	].join(" ");
	const blocked = missing.join(", ");
	return {
		fault: {
			kind: "sandboxed",
			policy: index,
			directive: "sandbox",
			blocked,
			line,
			...FAULT_WORDS.sandboxed({ blocked })
		},
		correction: {
			instead: directive,
			line
		}
	};
}
function schemeFault({ platform, policies }, page) {
	const address = readAddress(platform);
	if (!address || address.scheme === "https") return null;
	const upgrading = (policies ?? []).findIndex((one) => !one.reportOnly && directiveOf(one, "upgrade-insecure-requests"));
	const isUpgraded = upgrading >= 0 && !isLocal(address);
	const isMixed = page !== null && page.scheme === "https" && !isLocal(address);
	if (!isUpgraded && !isMixed) return null;
	return {
		kind: "mixed-content",
		policy: isUpgraded ? upgrading : null,
		directive: isUpgraded ? "upgrade-insecure-requests" : null,
		blocked: platform,
		line: null,
		...FAULT_WORDS["mixed-content"](isUpgraded ? {
			blocked: platform,
			upgraded: "yes"
		} : { blocked: platform })
	};
}
function unlistedFault({ page, originAllowed }) {
	if (page === null || originAllowed !== false) return null;
	return {
		kind: "origin-not-listed",
		policy: null,
		directive: null,
		blocked: page,
		line: null,
		...FAULT_WORDS["origin-not-listed"]({ blocked: page })
	};
}
function embedderFault(question) {
	const { embedderPolicy, form, platform, widgets, frameIsIsolated = true } = question;
	const value = embedderPolicy?.replace(/;.*$/, "").trim().toLowerCase();
	if (form !== "frame" || frameIsIsolated || value !== "require-corp" && value !== "credentialless") return null;
	const [first] = widgets;
	const blocked = first ? embedAddresses(platform, first.major).frame(first.tag) : platform;
	return {
		kind: "embedder-policy",
		policy: null,
		directive: "cross-origin-embedder-policy",
		blocked,
		line: null,
		...FAULT_WORDS["embedder-policy"]({
			blocked,
			value
		})
	};
}
/**
* What the policies of a page, or the platform’s own list of sites, block of the widgets in one form, the page’s own lines corrected, and what is no obstacle. Every
* enforced policy has to allow everything. Style directives are never asked: the widgets need none.
*/
function checkEmbedding(question) {
	const page = question.page === null ? null : readAddress(question.page);
	const policies = question.policies ?? [];
	const upgrades = policies.some((policy) => !policy.reportOnly && directiveOf(policy, "upgrade-insecure-requests"));
	const asked = askedOf(question).map((one) => {
		const { address } = one;
		if (!upgrades || address.scheme === "https" || isLocal(address)) return one;
		return {
			...one,
			address: {
				...address,
				scheme: "https",
				port: address.port === 80 ? 443 : address.port
			}
		};
	});
	const faults = [];
	const suggestion = [];
	const general = [
		unlistedFault(question),
		schemeFault(question, page),
		embedderFault(question)
	];
	for (const fault of general) if (fault) faults.push(fault);
	for (const [index, policy] of policies.entries()) {
		if (policy.reportOnly) continue;
		const sandbox = sandboxFault(policy, index);
		const found = policyFaults(policy, index, asked, page);
		faults.push(...sandbox ? [sandbox.fault] : [], ...found.faults);
		suggestion.push(correctedPolicy(policy, [...sandbox ? [sandbox.correction] : [], ...found.corrections]));
	}
	return {
		faults,
		notes: (question.policies ? policyNotes(policies) : []).map(({ kind, directive, facts }) => {
			return {
				kind,
				directive,
				...NOTE_WORDS[kind](facts)
			};
		}),
		suggestion
	};
}
// packages/releases/src/policy/pasted.ts
var HEADER = /^\s*content-security-policy(-report-only)?\s*:\s*(.*)$/i;
var EMBEDDER = /^\s*cross-origin-embedder-policy\s*:\s*(\S+)/i;
/** nginx `add_header`, Apache `Header set`, IIS `<add name="…" value="…">`: the name, then the value in quotes. */
var CONFIGURED = /(?:content-security-policy)(-report-only)?['"]?\s+(?:value\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')/i;
var META = /<meta\b[^<>]*>/gi;
var OF_A_POLICY = /\bhttp-equiv\s*=\s*["']?content-security-policy(?!-)/i;
var CONTENT = /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
var ENTITIES = {
	"&#39;": "'",
	"&apos;": "'",
	"&quot;": "\"",
	"&amp;": "&"
};
var unescaped = (text) => text.replace(/&(?:#39|apos|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);
/**
* Policies out of what a web team has at hand: the bare policy, response headers, a `meta` element, or the line of a server’s
* configuration (nginx, Apache, IIS). Lines of other headers are passed over; a bare policy may be broken into lines.
*/
function readPasted(text) {
	const embedderPolicy = text.split(/\r?\n/).map((line) => EMBEDDER.exec(line)?.[1]?.replace(/;.*$/, "").toLowerCase()).find((value) => value !== void 0) ?? null;
	const metas = [...text.matchAll(META)].flatMap(([element]) => {
		const [, double, single] = OF_A_POLICY.test(element) ? CONTENT.exec(element) ?? [] : [];
		const content = double ?? single;
		return content === void 0 ? [] : [{
			from: "meta",
			text: unescaped(content)
		}];
	});
	const lines = text.replace(META, "").split(/\r?\n/);
	const named = lines.flatMap((line) => {
		const [, report, value] = HEADER.exec(line) ?? [];
		if (value !== void 0) return [{
			from: "pasted",
			text: value,
			reportOnly: report !== void 0
		}];
		const [, configuredReport, double, single] = CONFIGURED.exec(line) ?? [];
		const configured = double ?? single;
		if (configured === void 0) return [];
		return [{
			from: "pasted",
			text: configured.replace(/\\(["'])/g, "$1"),
			reportOnly: configuredReport !== void 0
		}];
	});
	if (metas.length + named.length > 0 || embedderPolicy !== null) return {
		policies: [...named, ...metas],
		embedderPolicy
	};
	const bare = lines.join(" ").trim();
	return {
		policies: bare === "" ? [] : [{
			from: "pasted",
			text: bare
		}],
		embedderPolicy
	};
}
// packages/releases/src/html-text.ts
var IN_ATTRIBUTE = {
	"&": "&amp;",
	"\"": "&quot;",
	"<": "&lt;",
	">": "&gt;",
	"\n": "&#10;",
	"\r": "&#13;",
	"	": "&#9;",
	"\f": "&#12;"
};
/** A text inside double quotes of HTML, on one line; what HTML cannot hold (NUL) is left out. */
function attributeText(text) {
	return text.replaceAll("\0", "").replace(/[&"<>\n\r\t\f]/g, (letter) => IN_ATTRIBUTE[letter] ?? letter);
}
/** A text between tags of HTML. */
function contentText(text) {
	return text.replaceAll("\0", "").replace(/[&<>]/g, (letter) => IN_ATTRIBUTE[letter] ?? letter);
}
/** `name="value"` with a space before; a name alone where the value is empty. */
function attribute(name, value) {
	return value === "" ? ` ${name}` : ` ${name}="${attributeText(value)}"`;
}
// packages/releases/src/snippet.ts
var SAID = {
	once: {
		zh: "一个页面写一次，放在任何位置都可以",
		en: "Once in a page, wherever you like"
	},
	pinned: {
		zh: "内容固定，不会自己更新；换版本时请把这一行整行换掉",
		en: "Pinned: it never changes by itself. Replace the whole line to take a new version"
	},
	inside: {
		zh: "里面的链接在组件没有出现时显示",
		en: "The link inside shows when the widget does not appear"
	},
	optional: {
		zh: "可以不要：让框架的高度跟着内容变",
		en: "Optional: lets the height of the frame follow its content"
	}
};
var comment = (said, lang) => `<!-- ${SAID[said][lang]} -->`;
/** The language the widget will be in: `en…` is English, anything else Chinese. */
function languageOf({ attributes, lang }) {
	const said = attributes["lang"];
	return said === void 0 || said === "" ? lang : /^en\b/i.test(said) ? "en" : "zh";
}
/**
* The page of the platform that does without scripts what a widget does, as a path: `{board}` is the attribute, `{kind|all}` one with a
* default. Cut at the first that nothing is given for: `/boards/` is a page, `/boards//ask` would be none.
*/
function widgetPage({ page }, attributes) {
	let filled = "";
	let at = 0;
	for (const place of page.matchAll(/\{([a-z0-9-]+)(?:\|([^}]*))?\}/g)) {
		const [written, name = "", otherwise] = place;
		filled += page.slice(at, place.index);
		const value = attributes[name] || otherwise;
		if (!value) return filled;
		filled += encodeURIComponent(value.toWellFormed());
		at = place.index + written.length;
	}
	return filled + page.slice(at);
}
/** The address of that page for the code to paste: where an attribute is not given, its example stands. */
function fallbackAddress({ widget, platform, attributes }) {
	const given = Object.entries(attributes).filter(([, value]) => value !== "");
	const examples = Object.entries(widget.attributes).flatMap(([name, { kind, example }]) => kind === "flag" || example === void 0 || widget.page.includes(`{${name}|`) ? [] : [[name, example]]);
	return platform + widgetPage(widget, Object.fromEntries([...examples, ...given]));
}
function fallbackLink(wishes) {
	const title = wishes.widget.title[languageOf(wishes)];
	return `  <p><a${attribute("href", fallbackAddress(wishes))}>${contentText(title)}</a></p>`;
}
function element(wishes) {
	const { widget, attributes } = wishes;
	const written = Object.entries(attributes).map(([name, value]) => attribute(name, value));
	return `<${widget.tag}${written.join("")}>\n${fallbackLink(wishes)}\n</${widget.tag}>`;
}
/** The same as a `div`, whose `data-` attributes editors keep; the loader puts the element in its place. */
function placeholder(wishes) {
	const { widget, attributes } = wishes;
	const written = Object.entries(attributes).map(([name, value]) => attribute(`data-${name}`, value));
	return `<div${attribute("class", "gk-widget") + attribute("data-gk", widget.tag.replace(/^gk-/, ""))}${written.join("")}>\n${fallbackLink(wishes)}\n</div>`;
}
/**
* Style sheet lines that keep the place of the widget free until the script is there. From then on the script keeps it, and gives back
* what is not filled: a rule that stayed would leave blank space under a short list for good.
*/
function reserved({ tag, height }) {
	const places = `${tag}:not([data-gk-state]), .gk-widget[data-gk="${tag.replace(/^gk-/, "")}"]`;
	return [`${places} { display: block; min-height: ${height.wide}px }`, `@media (max-width: 600px) { ${places} { min-height: ${height.narrow}px } }`].join("\n");
}
/** The attributes that a frame's page takes: not the platform, which it comes from, nor when to start. */
function frameQuery(attributes) {
	const query = Object.entries(attributes).filter(([name]) => name !== "api" && name !== "loading").map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value.toWellFormed())}`);
	return query.length > 0 ? `?${query.join("&")}` : "";
}
/**
* The code to paste for one form: the loader (updates by itself), the single file (pinned by its hash), or the frame (no script of
* ours in the page). Every attribute stays the text that was given.
*/
function embedSnippet(form, wishes) {
	const { widget, platform, lang, attributes } = wishes;
	const at = embedAddresses(platform, widget.major);
	const inside = comment("inside", lang);
	if (form === "loader") {
		const script = `<script async crossorigin data-cfasync="false"${attribute("src", at.loader)}><\/script>`;
		const head = `${comment("once", lang)}\n${script}`;
		return {
			html: `${head}\n${inside}\n${element(wishes)}`,
			div: `${head}\n${inside}\n${placeholder(wishes)}`,
			reserve: reserved(widget),
			policy: `script-src ${platform}; connect-src ${platform}`
		};
	}
	if (form === "single") {
		const { file, sri } = widget.single[languageOf(wishes)];
		const script = `<script type="module" crossorigin${attribute("integrity", sri)}${attribute("src", at.file(file))}><\/script>`;
		return {
			html: `${comment("pinned", lang)}\n${script}\n${inside}\n${element(wishes)}`,
			div: null,
			reserve: reserved(widget),
			policy: `script-src '${sri}'; connect-src ${platform}`
		};
	}
	const title = widget.title[languageOf(wishes)];
	const chosen = attributes["lang"] ? attributes : {
		...attributes,
		lang
	};
	const source = at.frame(widget.tag) + frameQuery(chosen);
	const size = `${attribute("width", "100%")}${attribute("height", String(widget.height.wide))}`;
	const frame = `<iframe${attribute("title", title)}${attribute("src", source)}${size} loading="lazy"></iframe>`;
	const script = `<script async crossorigin${attribute("src", at.resize)}><\/script>`;
	return {
		html: `${frame}\n${comment("optional", lang)}\n${script}`,
		div: null,
		reserve: `iframe[src^="${at.frame(widget.tag)}"] { border: 0 }`,
		policy: `frame-src ${platform}`
	};
}
// apps/embed/src/public/check/checked-policy.ts
/**
* The result for a pasted policy, for readers without scripts: the rules are pure, so the page needs nobody to ask. An
* address in the query is not looked at: opening somebody's page is an act, and a link must not be able to start it.
*/
function checkedPolicy({ policy, form, tag }, platform, widgets, lang) {
	if (policy.trim() === "") return null;
	const pasted = readPasted(policy);
	const policies = readPolicies(pasted.policies);
	const finding = checkEmbedding({
		policies,
		page: null,
		platform,
		form,
		lang,
		widgets: tag === "" ? widgets : widgets.filter((widget) => widget.tag === tag),
		embedderPolicy: pasted.embedderPolicy
	});
	return {
		address: null,
		fetched: false,
		notFetched: null,
		status: null,
		origin: null,
		originAllowed: null,
		policies: policies.map(({ from, text, reportOnly }) => ({
			from,
			text,
			reportOnly
		})),
		found: [],
		faults: [...finding.faults],
		notes: [...finding.notes],
		suggestion: [...finding.suggestion]
	};
}
// apps/embed/src/public/page/LoaderScript.vue?vue&type=script&setup=true&lang.ts
var LoaderScript_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "LoaderScript",
	__ssrInlineRender: true,
	props: { addresses: {} },
	setup(__props) {
		/** The platform's own loaders, as any page would write them: what makes the widgets on this page live. */
		/** Without the origin: the platform may be read at another address than the one it tells other sites. */
		const paths = [...new Set(__props.addresses.map((address) => new URL(address, "http://page.invalid").pathname))];
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[-->`);
			ssrRenderList(paths, (path) => {
				renderVNode(_push, (0, vue_runtime_esm_bundler_exports.createVNode)((0, vue_runtime_esm_bundler_exports.resolveDynamicComponent)("script"), {
					key: path,
					async: "",
					src: path
				}, null), _parent);
			});
			_push(`<!--]-->`);
		};
	}
});
// apps/embed/src/public/page/LoaderScript.vue
var _sfc_setup$15 = LoaderScript_vue_vue_type_script_setup_true_lang_default.setup;
LoaderScript_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/page/LoaderScript.vue");
	return _sfc_setup$15 ? _sfc_setup$15(props, ctx) : void 0;
};
var LoaderScript_default = LoaderScript_vue_vue_type_script_setup_true_lang_default;
// apps/embed/src/public/gallery/words.ts
var GALLERY_WORDS = {
	title: {
		zh: "嵌入到您的网站",
		en: "Embed into your site"
	},
	lead: {
		zh: "把留言板等服务放进您已有的网页：复制几行代码，不装软件，也不影响原来的样式。",
		en: "Put our services into a page you already have: paste a few lines. Nothing to install, and your styles stay as they are."
	},
	what: {
		zh: "可以嵌入什么",
		en: "What you can embed"
	},
	how: {
		zh: "三步完成",
		en: "In three steps"
	},
	step1: {
		zh: "请本单位登记您的网站",
		en: "Have your site listed"
	},
	step1Text: {
		zh: "组件只在登记过的网站上工作。把网站的来源（如 https://www.example.gov.cn）告诉我们：",
		en: "Widgets work on listed sites only. Tell us the origin of your site, such as https://www.example.gov.cn: "
	},
	step2: {
		zh: "选组件，复制代码",
		en: "Choose a widget and copy its code"
	},
	step2Text: {
		zh: "在组件页上调好选项，代码会跟着变。粘贴到网页里组件要出现的位置。",
		en: "Set its options on its page; the code follows. Paste it where the widget is to appear."
	},
	step3: {
		zh: "检查一遍",
		en: "Check the page"
	},
	step3Text: {
		zh: "网页没有显示组件时，检查工具会指出是哪一条策略拦住的，并给出应改成的那一行。",
		en: "If nothing shows, the check says which policy line stops it and gives the line to put instead."
	},
	toCheck: {
		zh: "检查我的页面",
		en: "Check my page"
	},
	which: {
		zh: "选哪种形式",
		en: "Which form to choose"
	},
	whichLead: {
		zh: "不确定就用加载器。三种形式显示的是同一个组件。",
		en: "If in doubt, take the loader. All three show the same widget."
	},
	open: {
		zh: "看效果和代码",
		en: "See it and its code"
	},
	off: {
		zh: "已暂停",
		en: "Switched off"
	},
	empty: {
		zh: "现在没有可嵌入的组件",
		en: "No widget can be embedded at present"
	},
	emptyText: {
		zh: "各应用发布组件后会自动列在这里。需要时请联系：",
		en: "Widgets are listed here by themselves once an app releases one. To ask for one, call: "
	}
};
/** What sets the three forms apart, as a web team asks. */
var FORM_ROWS = {
	zh: [
		[
			"适合",
			"大多数网站",
			"要固定版本、逐个文件核对校验值的网站",
			"不允许运行外部脚本的网站"
		],
		[
			"粘贴什么",
			"一个脚本标签，一个组件标签",
			"一个带校验值的脚本标签，一个组件标签",
			"一个 iframe 标签"
		],
		[
			"内容安全策略要有",
			"script-src 和 connect-src 写上本平台",
			"script-src 写上本平台或这个文件的校验值，connect-src 写上本平台",
			"frame-src 写上本平台"
		],
		[
			"谁来更新",
			"我们；您的网页不用改",
			"您；换成新的文件名和校验值",
			"我们；您的网页不用改"
		],
		[
			"一页放几个",
			"共用同一个加载器和运行库",
			"每个组件一个文件",
			"每个一个框"
		],
		[
			"随您的网站换颜色",
			"可以",
			"可以",
			"不可以，只能选主题"
		],
		[
			"没有脚本时",
			"显示标签里自带的内容和链接",
			"显示标签里自带的内容和链接",
			"显示框里的链接"
		]
	],
	en: [
		[
			"Good for",
			"Most sites",
			"Sites that pin a version and verify each file",
			"Sites that run no script of others"
		],
		[
			"What you paste",
			"One script tag, one widget tag",
			"One script tag with a hash, one widget tag",
			"One iframe tag"
		],
		[
			"Your policy needs",
			"script-src and connect-src with this platform",
			"script-src with this platform or the hash of the file, connect-src with this platform",
			"frame-src with this platform"
		],
		[
			"Who updates",
			"We do; your page stays as it is",
			"You do: a new file name and hash",
			"We do; your page stays as it is"
		],
		[
			"Several on a page",
			"Share one loader and one runtime",
			"One file each",
			"One frame each"
		],
		[
			"Takes your colours",
			"Yes",
			"Yes",
			"No, only a theme"
		],
		[
			"Without scripts",
			"The content and link between the tags show",
			"The content and link between the tags show",
			"The frame shows a link"
		]
	]
};
// apps/embed/src/public/gallery/FormsTable.vue?vue&type=script&setup=true&lang.ts
/** The three forms beside each other; on a phone each answer carries its form's name. */
var FormsTable_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "FormsTable",
	__ssrInlineRender: true,
	setup(__props) {
		const { lang } = useReader();
		const forms = [
			FORM_WORDS.loader[lang],
			FORM_WORDS.single[lang],
			FORM_WORDS.frame[lang]
		];
		const rows = FORM_ROWS[lang].map(([question, ...answers]) => ({
			question,
			answers
		}));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<table${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({ class: "em-table em-stacked em-compare" }, _attrs))}><caption class="gk-hidden">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).which[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</caption><thead><tr><td></td><!--[-->`);
			ssrRenderList(forms, (form) => {
				_push(`<th scope="col">${ssrInterpolate(form)}</th>`);
			});
			_push(`<!--]--></tr></thead><tbody><!--[-->`);
			ssrRenderList((0, vue_runtime_esm_bundler_exports.unref)(rows), ({ question, answers }) => {
				_push(`<tr><th scope="row">${ssrInterpolate(question)}</th><!--[-->`);
				ssrRenderList(answers, (answer, at) => {
					_push(`<td${ssrRenderAttr("data-form", forms[at])}>${ssrInterpolate(answer)}</td>`);
				});
				_push(`<!--]--></tr>`);
			});
			_push(`<!--]--></tbody></table>`);
		};
	}
});
// apps/embed/src/public/gallery/FormsTable.vue
var _sfc_setup$14 = FormsTable_vue_vue_type_script_setup_true_lang_default.setup;
FormsTable_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/gallery/FormsTable.vue");
	return _sfc_setup$14 ? _sfc_setup$14(props, ctx) : void 0;
};
var FormsTable_default = FormsTable_vue_vue_type_script_setup_true_lang_default;
// apps/embed/src/public/gallery/WidgetCard.vue?vue&type=script&setup=true&lang.ts
/** One widget: how it looks (the real one, small and out of reach), what it is for, and the way to its page. */
var WidgetCard_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "WidgetCard",
	__ssrInlineRender: true,
	props: {
		widget: {},
		attributes: {}
	},
	setup(__props) {
		const reader = useReader();
		const { lang } = reader;
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<li${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({ class: "em-card" }, _attrs))}><div class="em-thumb gk-needs-script" aria-hidden="true" inert>`);
			if (!__props.widget.off) {
				_push(`<div class="em-thumb-page">`);
				renderVNode(_push, (0, vue_runtime_esm_bundler_exports.createVNode)((0, vue_runtime_esm_bundler_exports.resolveDynamicComponent)(__props.widget.tag), __props.attributes, null), _parent);
				_push(`</div>`);
			} else _push(`<!---->`);
			_push(`</div><div class="em-card-text"><h3><a${ssrRenderAttr("href", (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), (0, vue_runtime_esm_bundler_exports.unref)(widgetPath)(__props.widget.tag)))}>${ssrInterpolate(__props.widget.title[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</a>`);
			if (__props.widget.off) _push(`<span class="em-off">■ ${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).off[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</span>`);
			else _push(`<!---->`);
			_push(`</h3><p>${ssrInterpolate(__props.widget.summary[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p><p class="gk-facts"><code>${ssrInterpolate(__props.widget.tag)}</code> <span class="gk-figures">${ssrInterpolate(__props.widget.version)}</span></p></div></li>`);
		};
	}
});
// apps/embed/src/public/gallery/WidgetCard.vue
var _sfc_setup$13 = WidgetCard_vue_vue_type_script_setup_true_lang_default.setup;
WidgetCard_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/gallery/WidgetCard.vue");
	return _sfc_setup$13 ? _sfc_setup$13(props, ctx) : void 0;
};
var WidgetCard_default = WidgetCard_vue_vue_type_script_setup_true_lang_default;
// apps/embed/src/public/gallery/GalleryPage.vue?vue&type=script&setup=true&lang.ts
/** What can be embedded, how, and in which form. The list is what the releases bring today. */
var GalleryPage_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "GalleryPage",
	__ssrInlineRender: true,
	props: { widgets: {} },
	setup(__props) {
		const reader = useReader();
		const { lang, bureau } = reader;
		const loaders = __props.widgets.filter(({ widget }) => !widget.off).map(({ widget }) => widget.loader);
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(EmbedFrame_default, (0, vue_runtime_esm_bundler_exports.mergeProps)({
				title: (0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).title[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				lead: (0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).lead[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				at: ""
			}, _attrs), {
				default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<section class="em-section em-first"${_scopeId}><h2${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).what[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2>`);
						if (__props.widgets.length) {
							_push(`<ul class="em-cards"${_scopeId}><!--[-->`);
							ssrRenderList(__props.widgets, (one) => {
								_push(ssrRenderComponent(WidgetCard_default, (0, vue_runtime_esm_bundler_exports.mergeProps)({ key: one.widget.tag }, { ref_for: true }, one), null, _parent, _scopeId));
							});
							_push(`<!--]--></ul>`);
						} else _push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkEmpty_default), {
							title: (0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).empty[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
							text: (0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).emptyText[(0, vue_runtime_esm_bundler_exports.unref)(lang)] + (0, vue_runtime_esm_bundler_exports.unref)(bureau).phone[(0, vue_runtime_esm_bundler_exports.unref)(lang)]
						}, null, _parent, _scopeId));
						_push(`</section><section class="em-section"${_scopeId}><h2${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).how[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2><ol class="em-steps"${_scopeId}><li${_scopeId}><h3${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).step1[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h3><p${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).step1Text[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}<strong${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(bureau).phone[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</strong></p></li><li${_scopeId}><h3${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).step2[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h3><p${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).step2Text[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p></li><li${_scopeId}><h3${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).step3[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h3><p${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).step3Text[(0, vue_runtime_esm_bundler_exports.unref)(lang)])} <a${ssrRenderAttr("href", (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), "check"))}${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).toCheck[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</a></p></li></ol></section><section class="em-section"${_scopeId}><h2${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).which[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2><p class="em-text"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).whichLead[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p>`);
						_push(ssrRenderComponent(FormsTable_default, null, null, _parent, _scopeId));
						_push(`</section>`);
						_push(ssrRenderComponent(LoaderScript_default, { addresses: (0, vue_runtime_esm_bundler_exports.unref)(loaders) }, null, _parent, _scopeId));
					} else return [
						(0, vue_runtime_esm_bundler_exports.createVNode)("section", { class: "em-section em-first" }, [(0, vue_runtime_esm_bundler_exports.createVNode)("h2", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).what[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), __props.widgets.length ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("ul", {
							key: 0,
							class: "em-cards"
						}, [((0, vue_runtime_esm_bundler_exports.openBlock)(true), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, null, (0, vue_runtime_esm_bundler_exports.renderList)(__props.widgets, (one) => {
							return (0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)(WidgetCard_default, (0, vue_runtime_esm_bundler_exports.mergeProps)({ key: one.widget.tag }, { ref_for: true }, one), null, 16);
						}), 128))])) : ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)((0, vue_runtime_esm_bundler_exports.unref)(GkEmpty_default), {
							key: 1,
							title: (0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).empty[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
							text: (0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).emptyText[(0, vue_runtime_esm_bundler_exports.unref)(lang)] + (0, vue_runtime_esm_bundler_exports.unref)(bureau).phone[(0, vue_runtime_esm_bundler_exports.unref)(lang)]
						}, null, 8, ["title", "text"]))]),
						(0, vue_runtime_esm_bundler_exports.createVNode)("section", { class: "em-section" }, [(0, vue_runtime_esm_bundler_exports.createVNode)("h2", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).how[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("ol", { class: "em-steps" }, [
							(0, vue_runtime_esm_bundler_exports.createVNode)("li", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("h3", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).step1[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("p", null, [(0, vue_runtime_esm_bundler_exports.createTextVNode)((0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).step1Text[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("strong", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(bureau).phone[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)])]),
							(0, vue_runtime_esm_bundler_exports.createVNode)("li", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("h3", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).step2[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("p", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).step2Text[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)]),
							(0, vue_runtime_esm_bundler_exports.createVNode)("li", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("h3", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).step3[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("p", null, [(0, vue_runtime_esm_bundler_exports.createTextVNode)((0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).step3Text[(0, vue_runtime_esm_bundler_exports.unref)(lang)]) + " ", 1), (0, vue_runtime_esm_bundler_exports.createVNode)("a", { href: (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), "check") }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).toCheck[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 9, ["href"])])])
						])]),
						(0, vue_runtime_esm_bundler_exports.createVNode)("section", { class: "em-section" }, [
							(0, vue_runtime_esm_bundler_exports.createVNode)("h2", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).which[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
							(0, vue_runtime_esm_bundler_exports.createVNode)("p", { class: "em-text" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(GALLERY_WORDS).whichLead[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
							(0, vue_runtime_esm_bundler_exports.createVNode)(FormsTable_default)
						]),
						(0, vue_runtime_esm_bundler_exports.createVNode)(LoaderScript_default, { addresses: (0, vue_runtime_esm_bundler_exports.unref)(loaders) }, null, 8, ["addresses"])
					];
				}),
				_: 1
			}, _parent));
		};
	}
});
// apps/embed/src/public/gallery/GalleryPage.vue
var _sfc_setup$12 = GalleryPage_vue_vue_type_script_setup_true_lang_default.setup;
GalleryPage_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/gallery/GalleryPage.vue");
	return _sfc_setup$12 ? _sfc_setup$12(props, ctx) : void 0;
};
var GalleryPage_default = GalleryPage_vue_vue_type_script_setup_true_lang_default;
// apps/embed/src/public/guide/guide-en.ts
/** The guide in English; `{platform}` is this platform's origin, `{tag}` a widget there is. */
var GUIDE_EN = [
	{
		id: "trouble",
		title: "When something is wrong",
		entries: [
			{
				question: "Nothing shows",
				answer: [
					"See first whether the tag is still there: open your page, press F12 and search the elements for {tag}. If it is gone, your editor has removed it; see “The editor strips the tag” below.",
					"If it is there, look at its data-gk-state: waiting means that it has not been scrolled near, failed that it could not be loaded; without the attribute the loader did not run. In the last two cases the check says which policy line is the cause.",
					"If only the link between the tags shows, the widget did not run. Your readers can still open the full page by that link."
				],
				see: "check"
			},
			{
				question: "The content security policy blocks it",
				answer: ["The console says “Refused to load” or “violates the following Content Security Policy”. The loader and the one-file form need this platform in script-src and connect-src; the frame needs frame-src only. Nothing is needed in style-src, img-src or font-src, and never unsafe-inline."],
				code: "script-src {platform}; connect-src {platform}",
				see: "check"
			},
			{
				question: "The policy lets scripts in by a nonce",
				answer: ["With strict-dynamic, browsers look at the nonce and not at addresses: give our script tag your own nonce, as you do with your other scripts. connect-src still has to name this platform.", "A nonce has to be new each time the page is opened. Your program puts it in; never write it into a template."],
				code: "<script nonce=\"…\" async crossorigin src=\"{loader}\"><\/script>"
			},
			{
				question: "It says that the site is not on the list, or a frame refuses to connect",
				answer: ["Widgets work on listed sites only. Tell the bureau the origin of your site (scheme, host and port, no path). Once listed it works within a second: your page stays as it is and is only opened again.", "With and without www, a mobile site and a test site are origins of their own, each to be listed. A file opened from your disk (file://) has no origin: put it on a listed site to see it."]
			},
			{
				question: "It does not look like our site",
				answer: ["Your style sheet does not reach into a widget, and its styles do not reach your page. That is on purpose. Change colours, corners, size and typeface with the --gk- variables, on the tag or on any element around it."],
				code: "{tag} {\n  --gk-accent: #a6192e;\n  --gk-radius: 0;\n}"
			},
			{
				question: "The page jumps while it loads",
				answer: ["The loader reserves the height the moment it sees the tag. To reserve it even before the script arrives, put the “reserved height” lines of the widget’s page into your style sheet."]
			},
			{
				question: "Two widgets on one page",
				answer: ["Write the loader once and as many tags as you like; writing the loader twice does no harm. One widget may stand there several times, each with attributes of its own. Tags that a script adds later are loaded too."]
			},
			{
				question: "The editor strips the tag",
				answer: ["Many content systems remove tags they do not know. Write a div instead: the loader puts the widget in its place and keeps the content as the fallback.", "If script tags are removed as well, put the line of the loader into the template of the site, once, and only the div into the editor."],
				code: "<div class=\"gk-widget\" data-gk=\"{name}\" data-board=\"…\">\n  <p><a href=\"{platform}/\">Open the full page</a></p>\n</div>"
			},
			{
				question: "Pages made with Vue or React",
				answer: ["Put the script tag into index.html and the widget’s tag into your template. Do not use the div there: the loader replaces it, and your program would not find it again.", "Tell Vue 3 that tags beginning with gk- are not components of Vue, or the console has a warning. Attributes can be bound as usual and the widget follows them; listen to its events with addEventListener."],
				code: "// Vue 3: vite.config.js, among the plugins\nvue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('gk-') } } })\n\n// Vue CLI: vue.config.js, in chainWebpack\nconfig.module.rule('vue').use('vue-loader').tap((options) => ({\n  ...options,\n  compilerOptions: { ...options.compilerOptions, isCustomElement: (tag) => tag.startsWith('gk-') },\n}))\n\n// Vue 2: main.js\nVue.config.ignoredElements = [/^gk-/]"
			},
			{
				question: "Pages in GB2312 or GBK",
				answer: ["Use the code as it is and convert nothing: the script states its own encoding."]
			},
			{
				question: "Very old pages (jQuery, Prototype, quirks mode, a base element)",
				answer: ["A widget lives in a shadow tree of its own, uses no globals and none of your libraries, and does not mind a base element. Your page’s hotkeys do not fire while somebody types into it.", "In a browser too old for custom elements, the content between the tags shows."]
			},
			{
				question: "Our site runs no script of others",
				answer: ["Use the frame. Its policy needs frame-src only. A small script can adjust its height; leave that out and give the frame a fixed height, and it scrolls inside."],
				code: "frame-src {platform}"
			}
		]
	},
	{
		id: "versions",
		title: "Versions and promises",
		entries: [
			{
				question: "Do we edit pages for an update?",
				answer: ["No. The address holds the major version only (/widgets/v1/). Within a major, attributes, events, variables and parts are added and never removed, and your policy never needs a further host or directive. A change that would break pages becomes a new major; the old one keeps being served, and its end is announced ahead."]
			},
			{
				question: "How do we stay at one version?",
				answer: ["Take the one-file form. The name of the file changes with its content and its hash stands in your tag: the browser checks it before it runs, and we cannot replace it unnoticed. In return you change a line to get fixes."]
			},
			{
				question: "How does the loader know that a file is the right one?",
				answer: ["It carries the sha256 hash of every file, and the browser checks it before the file runs. When a file of the new version cannot be had, the version before is used; when neither can, the content between the tags stays and a gk-failed event is sent."]
			},
			{
				question: "Switching off and on",
				answer: ["The bureau can switch a widget off. After about a minute, pages with the loader are opened with the content between the tags, and frames with a link. When it is switched on again it returns by itself.", "The single file is not affected: it is pinned in your page. To stop using it, remove its lines."]
			},
			{
				question: "Does a new version reach all sites at once?",
				answer: ["It can be given to named sites first. Call the bureau to be one of them."]
			}
		]
	},
	{
		id: "fallback",
		title: "What readers see without scripts, or when it fails",
		entries: [{
			question: "What goes between the tags",
			answer: ["One sentence and a link to the full page; the code we generate has both. It shows when scripts are off, blocked or missing, and when the widget is switched off. Please do not leave it empty."]
		}, {
			question: "How to know that it failed",
			answer: ["Listen for gk-failed on document. Its reason is load (a file is missing), off (switched off) or unknown (no such widget), or its content could not be read: refused (by the platform, as for a site that is not listed), unreachable, or broken (an error of the platform). Put these lines before the loader, or you may miss the event."],
			code: "document.addEventListener('gk-failed', function (event) {\n  console.log(event.detail.tag, event.detail.reason)\n})"
		}]
	},
	{
		id: "accessibility",
		title: "Accessibility",
		entries: [{
			question: "What widgets do, and what is yours to do",
			answer: ["Widgets are checked against WCAG 2.2 AA: keyboard alone, names, hints and errors for every field, large text (text=\"large\"), dark (theme=\"dark\") and high contrast (theme=\"contrast\").", "Set heading-level so that the headings follow those of your page, and keep the title of an iframe. If you change colours, keep the contrast of text at 4.5 or more."]
		}]
	},
	{
		id: "privacy",
		title: "Privacy and security review",
		entries: [{
			question: "What do widgets send?",
			answer: ["No cookies, no third party, nothing read from the rest of your page. Every call of every widget is listed on one page."],
			see: "sends"
		}]
	},
	{
		id: "report",
		title: "Report a problem",
		entries: [{
			question: "What to tell us",
			answer: ["The address of the page, the lines with the widget, the browser and its version, errors in the console, and what the check says. Call: {phone}"]
		}]
	}
];
// apps/embed/src/public/guide/guide-zh.ts
/** The guide in Chinese; `{platform}` is this platform's origin, `{loader}` its loader, `{tag}` a widget there is. */
var GUIDE_ZH = [
	{
		id: "trouble",
		title: "遇到问题",
		entries: [
			{
				question: "什么都没有显示",
				answer: [
					"先看组件标签还在不在：在浏览器里打开网页，按 F12，在“元素”里搜索 {tag}。没有，多半是编辑器把它删了，见下面“编辑器删掉了标签”。",
					"标签还在，看它的 data-gk-state：waiting 表示还没滚动到附近，failed 表示载入失败，没有这个属性表示加载器没有运行。后两种情况用检查工具看是哪一条策略拦住的。",
					"只看到标签里自带的那个链接，也说明组件没有运行。读者这时仍能由它打开完整页面。"
				],
				see: "check"
			},
			{
				question: "被内容安全策略拦住",
				answer: ["浏览器控制台里会出现 Refused to load 或 violates the following Content Security Policy。加载器和单个文件需要 script-src 与 connect-src 写上本平台，框架只需要 frame-src。不需要 style-src、img-src、font-src，也不需要 unsafe-inline。"],
				code: "script-src {platform}; connect-src {platform}",
				see: "check"
			},
			{
				question: "策略用随机数（nonce）放行脚本",
				answer: ["策略里有 strict-dynamic 时，浏览器不看网址，只看随机数：给我们的 script 标签加上您自己的 nonce，和您别的脚本一样。connect-src 仍要写上本平台。", "随机数每次打开网页都要换新的，由您的程序放进去，不要写死在模板里。"],
				code: "<script nonce=\"…\" async crossorigin src=\"{loader}\"><\/script>"
			},
			{
				question: "显示“这个网站还没有登记”，或者框架显示“拒绝连接”",
				answer: ["组件只在登记过的网站上工作。请把网站的来源（协议、域名和端口，不带路径）告诉本单位，登记后一秒内生效，网页不用改，重新打开即可。", "带 www 和不带 www 的、手机站、测试站，各算一个来源，要分别登记。直接从电脑里打开的网页文件（地址以 file:// 开头）没有来源，请放到登记过的网站上再看。"]
			},
			{
				question: "组件的样子和网站不一样",
				answer: ["您的样式表进不到组件里面，组件的样式也不会影响您的网页，这是有意的。颜色、圆角、字号和字体用 --gk- 开头的变量改，写在组件标签或它外层的元素上。"],
				code: "{tag} {\n  --gk-accent: #a6192e;\n  --gk-radius: 0;\n}"
			},
			{
				question: "页面载入时跳动",
				answer: ["加载器一看到标签就预留高度。还想更稳，把组件页上“预留高度”的几行放进样式表，脚本到来之前位置就已留好。"]
			},
			{
				question: "同一页放两个组件",
				answer: ["加载器只写一次，标签写几个都可以，写两次加载器也没有关系。同一种组件可以出现多次，各自的属性各自算。后来由脚本加进网页的标签也会自动载入。"]
			},
			{
				question: "编辑器删掉了标签",
				answer: ["许多内容管理系统的编辑器会删掉不认识的标签。改用 div 写法，加载器会把它换成组件，里面的内容留作后备。", "如果连脚本标签也会被删，请把加载器那一行放进网站模板，只放一次，编辑器里只写 div。"],
				code: "<div class=\"gk-widget\" data-gk=\"{name}\" data-board=\"…\">\n  <p><a href=\"{platform}/\">打开完整页面</a></p>\n</div>"
			},
			{
				question: "用 Vue、React 写的网页",
				answer: ["脚本标签写在 index.html 里，组件标签写在您的模板里，不要用 div 写法：加载器会换掉那个 div，您的程序更新时就找不到它了。", "Vue 3 要声明 gk- 开头的标签不是 Vue 组件，否则控制台有一条警告。属性照常绑定，改了值组件会跟着变；事件用 addEventListener 监听。"],
				code: "// Vue 3：vite.config.js，放进 plugins\nvue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('gk-') } } })\n\n// Vue CLI：vue.config.js 的 chainWebpack 里\nconfig.module.rule('vue').use('vue-loader').tap((options) => ({\n  ...options,\n  compilerOptions: { ...options.compilerOptions, isCustomElement: (tag) => tag.startsWith('gk-') },\n}))\n\n// Vue 2：main.js\nVue.config.ignoredElements = [/^gk-/]"
			},
			{
				question: "网页是 GB2312、GBK 编码",
				answer: ["照常使用，不用转码。脚本自己说明编码，组件里的汉字不会乱。"]
			},
			{
				question: "很旧的网页（jQuery、Prototype、怪异模式、base 标签）",
				answer: ["组件在封闭的影子树里运行，不用全局变量，不依赖您网页上的任何库，也不受 base 标签影响。您网页的快捷键在读者往组件里打字时不会触发。", "浏览器太旧、不认识自定义元素时，标签里自带的内容照常显示。"]
			},
			{
				question: "网站不允许运行外部脚本",
				answer: ["用框架（iframe）。策略里只需要 frame-src。框的高度可以用一个小脚本自动调整；不放这个脚本，就写一个固定高度，框内可以滚动。"],
				code: "frame-src {platform}"
			}
		]
	},
	{
		id: "versions",
		title: "版本和承诺",
		entries: [
			{
				question: "更新时要不要改网页",
				answer: ["不用。地址里只有大版本（/widgets/v1/）。同一个大版本里，属性、事件、外观变量和部分名称只增加不删除，也不会要求策略多写一个域名或一条指令。要做不兼容的改动就出新的大版本，旧的继续服务，并提前公布停用日期。"]
			},
			{
				question: "怎样固定在一个版本",
				answer: ["用“单个文件”形式。文件名随内容变化，校验值写在标签里，浏览器核对后才运行，我们也无法悄悄换掉它。代价是修复和改进要由您换一行才能得到。"]
			},
			{
				question: "加载器怎样保证取到的是对的文件",
				answer: ["加载器里写着每个文件的 sha256 校验值，浏览器先核对再运行。新版本的文件取不到时退回上一个版本；都不行，就保留标签里自带的内容，并发出 gk-failed 事件。"]
			},
			{
				question: "暂停和恢复",
				answer: ["本单位可以暂停一个组件。大约一分钟后，再打开用加载器嵌入的网页，看到的是标签里自带的内容；用框架的，看到框里的链接。恢复后自动出现，您不用做任何事。", "“单个文件”不受暂停影响：它固定在您的网页里，要停用请删掉那几行。"]
			},
			{
				question: "新版本会不会一下子换到所有网站",
				answer: ["可以先只换到指定的几个网站。想先试用新版本，请联系本单位。"]
			}
		]
	},
	{
		id: "fallback",
		title: "没有脚本、打不开时读者看到什么",
		entries: [{
			question: "标签里写什么",
			answer: ["写一句话和一个能打开完整页面的链接，组件页生成的代码里已经有了。脚本被关、被拦、取不到，或者组件被暂停时，读者看到的就是它。请不要留空。"]
		}, {
			question: "怎样知道载入失败了",
			answer: ["在 document 上监听 gk-failed。reason 是 load（文件取不到）、off（已暂停）或 unknown（没有这个组件），还可能是内容没有读到：refused（平台拒绝，如网站没有登记）、unreachable（连不上）、broken（平台出错）。请把这几行放在加载器之前，否则可能错过。"],
			code: "document.addEventListener('gk-failed', function (event) {\n  console.log(event.detail.tag, event.detail.reason)\n})"
		}]
	},
	{
		id: "accessibility",
		title: "无障碍",
		entries: [{
			question: "组件做到了什么，网站还要注意什么",
			answer: ["组件按 WCAG 2.2 AA 级检查：可以只用键盘操作，字段有名称、说明和错误提示，支持大字（text=\"large\"）、深色（theme=\"dark\"）和高对比（theme=\"contrast\"）。", "请用 heading-level 让组件的标题级别接上您网页的标题；框架形式请保留 iframe 的 title。改了颜色，请保证文字与底色的对比度不低于4.5。"]
		}]
	},
	{
		id: "privacy",
		title: "隐私和安全审核",
		entries: [{
			question: "组件会发送什么",
			answer: ["不用 Cookie，不联系第三方，不读您网页上的其他内容。每个组件的每一种请求都列在一页里。"],
			see: "sends"
		}]
	},
	{
		id: "report",
		title: "报告问题",
		entries: [{
			question: "告诉我们什么",
			answer: ["网页地址、组件标签那几行代码、浏览器和版本、控制台里的报错，以及检查工具的结果。请打电话：{phone}"]
		}]
	}
];
// apps/embed/src/public/guide/words.ts
var GUIDE_WORDS = {
	lead: {
		zh: "给网站管理员：遇到问题先查这里；版本、后备内容和无障碍方面的约定也在这里。",
		en: "For web teams: look here first when something is wrong. What we promise about versions, fallbacks and accessibility is here too."
	},
	contents: {
		zh: "本页内容",
		en: "On this page"
	},
	code: {
		zh: "代码",
		en: "Code"
	}
};
// apps/embed/src/public/guide/GuidePage.vue?vue&type=script&setup=true&lang.ts
/** Questions and promises. Addresses and tags in the text are those of this platform, today. */
var GuidePage_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "GuidePage",
	__ssrInlineRender: true,
	props: {
		platform: {},
		tag: {},
		loader: {}
	},
	setup(__props) {
		const reader = useReader();
		const { lang, bureau } = reader;
		const chapters = lang === "en" ? GUIDE_EN : GUIDE_ZH;
		const facts = {
			platform: __props.platform,
			loader: __props.loader,
			tag: __props.tag,
			name: __props.tag.replace(/^gk-/, ""),
			phone: bureau.phone[lang]
		};
		const filled = (text) => text.replace(/\{(\w+)\}/g, (whole, name) => facts[name] ?? whole);
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(EmbedFrame_default, (0, vue_runtime_esm_bundler_exports.mergeProps)({
				title: (0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).guide[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				lead: (0, vue_runtime_esm_bundler_exports.unref)(GUIDE_WORDS).lead[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				crumbs: [{ text: (0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).guide[(0, vue_runtime_esm_bundler_exports.unref)(lang)] }],
				at: "guide"
			}, _attrs), {
				default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<nav class="em-contents gk-screen"${ssrRenderAttr("aria-label", (0, vue_runtime_esm_bundler_exports.unref)(GUIDE_WORDS).contents[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}${_scopeId}><ul${_scopeId}><!--[-->`);
						ssrRenderList((0, vue_runtime_esm_bundler_exports.unref)(chapters), ({ id, title }) => {
							_push(`<li${_scopeId}><a${ssrRenderAttr("href", `#${id}`)}${_scopeId}>${ssrInterpolate(title)}</a></li>`);
						});
						_push(`<!--]--></ul></nav><!--[-->`);
						ssrRenderList((0, vue_runtime_esm_bundler_exports.unref)(chapters), ({ id, title, entries }) => {
							_push(`<section class="em-section em-text"${_scopeId}><h2${ssrRenderAttr("id", id)}${_scopeId}>${ssrInterpolate(title)}</h2><!--[-->`);
							ssrRenderList(entries, (entry) => {
								_push(`<article class="em-entry"${_scopeId}><h3${_scopeId}>${ssrInterpolate(entry.question)}</h3><!--[-->`);
								ssrRenderList(entry.answer, (paragraph) => {
									_push(`<p${_scopeId}>${ssrInterpolate(filled(paragraph))}</p>`);
								});
								_push(`<!--]-->`);
								if (entry.code) _push(ssrRenderComponent(CodeBlock_default, {
									label: `${(0, vue_runtime_esm_bundler_exports.unref)(GUIDE_WORDS).code[(0, vue_runtime_esm_bundler_exports.unref)(lang)]} · ${entry.question}`,
									code: filled(entry.code)
								}, null, _parent, _scopeId));
								else _push(`<!---->`);
								if (entry.see) _push(`<p${_scopeId}><a${ssrRenderAttr("href", (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), entry.see === "gallery" ? "" : entry.see))}${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS)[entry.see][(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</a></p>`);
								else _push(`<!---->`);
								_push(`</article>`);
							});
							_push(`<!--]--></section>`);
						});
						_push(`<!--]-->`);
					} else return [(0, vue_runtime_esm_bundler_exports.createVNode)("nav", {
						class: "em-contents gk-screen",
						"aria-label": (0, vue_runtime_esm_bundler_exports.unref)(GUIDE_WORDS).contents[(0, vue_runtime_esm_bundler_exports.unref)(lang)]
					}, [(0, vue_runtime_esm_bundler_exports.createVNode)("ul", null, [((0, vue_runtime_esm_bundler_exports.openBlock)(true), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, null, (0, vue_runtime_esm_bundler_exports.renderList)((0, vue_runtime_esm_bundler_exports.unref)(chapters), ({ id, title }) => {
						return (0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("li", { key: id }, [(0, vue_runtime_esm_bundler_exports.createVNode)("a", { href: `#${id}` }, (0, vue_runtime_esm_bundler_exports.toDisplayString)(title), 9, ["href"])]);
					}), 128))])], 8, ["aria-label"]), ((0, vue_runtime_esm_bundler_exports.openBlock)(true), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, null, (0, vue_runtime_esm_bundler_exports.renderList)((0, vue_runtime_esm_bundler_exports.unref)(chapters), ({ id, title, entries }) => {
						return (0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("section", {
							key: id,
							class: "em-section em-text"
						}, [(0, vue_runtime_esm_bundler_exports.createVNode)("h2", { id }, (0, vue_runtime_esm_bundler_exports.toDisplayString)(title), 9, ["id"]), ((0, vue_runtime_esm_bundler_exports.openBlock)(true), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, null, (0, vue_runtime_esm_bundler_exports.renderList)(entries, (entry) => {
							return (0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("article", {
								key: entry.question,
								class: "em-entry"
							}, [
								(0, vue_runtime_esm_bundler_exports.createVNode)("h3", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)(entry.question), 1),
								((0, vue_runtime_esm_bundler_exports.openBlock)(true), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, null, (0, vue_runtime_esm_bundler_exports.renderList)(entry.answer, (paragraph) => {
									return (0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("p", { key: paragraph }, (0, vue_runtime_esm_bundler_exports.toDisplayString)(filled(paragraph)), 1);
								}), 128)),
								entry.code ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)(CodeBlock_default, {
									key: 0,
									label: `${(0, vue_runtime_esm_bundler_exports.unref)(GUIDE_WORDS).code[(0, vue_runtime_esm_bundler_exports.unref)(lang)]} · ${entry.question}`,
									code: filled(entry.code)
								}, null, 8, ["label", "code"])) : (0, vue_runtime_esm_bundler_exports.createCommentVNode)("v-if", true),
								entry.see ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("p", { key: 1 }, [(0, vue_runtime_esm_bundler_exports.createVNode)("a", { href: (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), entry.see === "gallery" ? "" : entry.see) }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS)[entry.see][(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 9, ["href"])])) : (0, vue_runtime_esm_bundler_exports.createCommentVNode)("v-if", true)
							]);
						}), 128))]);
					}), 128))];
				}),
				_: 1
			}, _parent));
		};
	}
});
// apps/embed/src/public/guide/GuidePage.vue
var _sfc_setup$11 = GuidePage_vue_vue_type_script_setup_true_lang_default.setup;
GuidePage_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/guide/GuidePage.vue");
	return _sfc_setup$11 ? _sfc_setup$11(props, ctx) : void 0;
};
var GuidePage_default = GuidePage_vue_vue_type_script_setup_true_lang_default;
// apps/embed/src/public/sends/words.ts
var SENDS_WORDS = {
	lead: {
		zh: "嵌入之后，读者的浏览器会向本平台发出哪些请求、里面有什么。供您写隐私说明和做安全审核。",
		en: "What a reader’s browser asks of this platform once a widget is embedded. For your privacy notice and your security review."
	},
	reads: {
		zh: "读取",
		en: "Reads"
	},
	writes: {
		zh: "提交",
		en: "Sends"
	},
	every: {
		zh: "对每个组件都成立",
		en: "True of every widget"
	},
	perWidget: {
		zh: "每个组件的请求",
		en: "The calls of each widget"
	},
	none: {
		zh: "这个组件不向平台发送任何请求。",
		en: "This widget sends nothing to the platform."
	},
	empty: {
		zh: "现在没有可嵌入的组件",
		en: "No widget can be embedded at present"
	},
	files: {
		zh: "载入文件时",
		en: "When its files are loaded"
	},
	filesText: {
		zh: "浏览器按地址取脚本文件，同任何网页资源一样带上浏览器标识和来源网站的地址。平台按来源网站决定给哪个版本的组件。",
		en: "The browser fetches script files by their address and, as with any file, names itself and the site it is on. The platform uses the site to choose which version of a widget it gives."
	},
	more: {
		zh: "看这个组件",
		en: "See this widget"
	}
};
var EVERY = {
	zh: [
		["只向本平台发请求", "组件不联系任何第三方：没有统计、字体、地图，也没有外部 CDN。"],
		["不用 Cookie", "组件的请求不带 Cookie，也不在您的网站写 Cookie。"],
		["不读您的网页", "组件只看自己的标签和属性，以及网页的语言；不读您网页上的其他内容和表单。"],
		["事件里没有个人信息", "组件告诉您网页的事件（gk-…）只含编号、状态一类的内容。"],
		["读者写的内容只在提交时发出", "填写过程中的内容只留在页面里，按下提交后才发给平台。"],
		["带组件版本号", "读取请求带 wv=版本号，平台据此知道旧版本还有没有人用。"]
	],
	en: [
		["Only this platform is asked", "A widget calls no third party: no statistics, fonts, maps or public CDN."],
		["No cookies", "Calls of a widget carry no cookie, and a widget sets none on your site."],
		["Your page is not read", "A widget looks at its own tag and attributes and at the language of the page, at nothing else of yours."],
		["No personal data in events", "What a widget tells your page (gk-… events) holds numbers and states only."],
		["What a reader writes leaves only on submitting", "While it is typed it stays in the page and goes to nobody."],
		["The version of the widget", "Reads carry wv=version, so that the platform knows which old versions are still in use."]
	]
};
// apps/embed/src/public/sends/CallList.vue?vue&type=script&setup=true&lang.ts
/** The calls of one widget, as its description states them. */
var CallList_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "CallList",
	__ssrInlineRender: true,
	props: { calls: {} },
	setup(__props) {
		const lang = useLang();
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<ul${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({ class: "em-calls" }, _attrs))}><!--[-->`);
			ssrRenderList(__props.calls, (call) => {
				_push(`<li><p class="em-call"><span class="em-method">${ssrInterpolate(call.method === "GET" ? (0, vue_runtime_esm_bundler_exports.unref)(SENDS_WORDS).reads[(0, vue_runtime_esm_bundler_exports.unref)(lang)] : (0, vue_runtime_esm_bundler_exports.unref)(SENDS_WORDS).writes[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</span><code>${ssrInterpolate(call.method)} ${ssrInterpolate(call.path)}</code></p><p>${ssrInterpolate(call.about[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p></li>`);
			});
			_push(`<!--]--></ul>`);
		};
	}
});
// apps/embed/src/public/sends/CallList.vue
var _sfc_setup$10 = CallList_vue_vue_type_script_setup_true_lang_default.setup;
CallList_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/sends/CallList.vue");
	return _sfc_setup$10 ? _sfc_setup$10(props, ctx) : void 0;
};
var CallList_default = CallList_vue_vue_type_script_setup_true_lang_default;
// apps/embed/src/public/sends/SendsPage.vue?vue&type=script&setup=true&lang.ts
/** What embedded widgets send, in one place, from what each says about itself. */
var SendsPage_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "SendsPage",
	__ssrInlineRender: true,
	props: { widgets: {} },
	setup(__props) {
		const reader = useReader();
		const { lang } = reader;
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(EmbedFrame_default, (0, vue_runtime_esm_bundler_exports.mergeProps)({
				title: (0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).sends[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				lead: (0, vue_runtime_esm_bundler_exports.unref)(SENDS_WORDS).lead[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				crumbs: [{ text: (0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).sends[(0, vue_runtime_esm_bundler_exports.unref)(lang)] }],
				at: "sends"
			}, _attrs), {
				default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<section class="em-section em-first"${_scopeId}><h2${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(SENDS_WORDS).every[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2><dl class="em-promises"${_scopeId}><!--[-->`);
						ssrRenderList((0, vue_runtime_esm_bundler_exports.unref)(EVERY)[(0, vue_runtime_esm_bundler_exports.unref)(lang)], ([name, text]) => {
							_push(`<div${_scopeId}><dt${_scopeId}>${ssrInterpolate(name)}</dt><dd${_scopeId}>${ssrInterpolate(text)}</dd></div>`);
						});
						_push(`<!--]--><div${_scopeId}><dt${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(SENDS_WORDS).files[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</dt><dd${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(SENDS_WORDS).filesText[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</dd></div></dl></section><section class="em-section"${_scopeId}><h2${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(SENDS_WORDS).perWidget[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2>`);
						if (__props.widgets.length === 0) _push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkEmpty_default), { title: (0, vue_runtime_esm_bundler_exports.unref)(SENDS_WORDS).empty[(0, vue_runtime_esm_bundler_exports.unref)(lang)] }, null, _parent, _scopeId));
						else _push(`<!---->`);
						_push(`<!--[-->`);
						ssrRenderList(__props.widgets, (widget) => {
							_push(`<section class="em-sends"${_scopeId}><h3${_scopeId}><a${ssrRenderAttr("href", (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), (0, vue_runtime_esm_bundler_exports.unref)(widgetPath)(widget.tag)))}${_scopeId}>${ssrInterpolate(widget.title[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</a><code${_scopeId}>${ssrInterpolate(widget.tag)}</code> <span class="gk-soft gk-small gk-figures"${_scopeId}>${ssrInterpolate(widget.version)}</span></h3>`);
							if (widget.calls.length) _push(ssrRenderComponent(CallList_default, { calls: widget.calls }, null, _parent, _scopeId));
							else _push(`<p${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(SENDS_WORDS).none[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p>`);
							_push(`</section>`);
						});
						_push(`<!--]--></section>`);
					} else return [(0, vue_runtime_esm_bundler_exports.createVNode)("section", { class: "em-section em-first" }, [(0, vue_runtime_esm_bundler_exports.createVNode)("h2", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(SENDS_WORDS).every[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("dl", { class: "em-promises" }, [((0, vue_runtime_esm_bundler_exports.openBlock)(true), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, null, (0, vue_runtime_esm_bundler_exports.renderList)((0, vue_runtime_esm_bundler_exports.unref)(EVERY)[(0, vue_runtime_esm_bundler_exports.unref)(lang)], ([name, text]) => {
						return (0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("div", { key: name }, [(0, vue_runtime_esm_bundler_exports.createVNode)("dt", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)(name), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("dd", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)(text), 1)]);
					}), 128)), (0, vue_runtime_esm_bundler_exports.createVNode)("div", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("dt", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(SENDS_WORDS).files[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("dd", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(SENDS_WORDS).filesText[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)])])]), (0, vue_runtime_esm_bundler_exports.createVNode)("section", { class: "em-section" }, [
						(0, vue_runtime_esm_bundler_exports.createVNode)("h2", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(SENDS_WORDS).perWidget[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
						__props.widgets.length === 0 ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)((0, vue_runtime_esm_bundler_exports.unref)(GkEmpty_default), {
							key: 0,
							title: (0, vue_runtime_esm_bundler_exports.unref)(SENDS_WORDS).empty[(0, vue_runtime_esm_bundler_exports.unref)(lang)]
						}, null, 8, ["title"])) : (0, vue_runtime_esm_bundler_exports.createCommentVNode)("v-if", true),
						((0, vue_runtime_esm_bundler_exports.openBlock)(true), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, null, (0, vue_runtime_esm_bundler_exports.renderList)(__props.widgets, (widget) => {
							return (0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("section", {
								key: widget.tag,
								class: "em-sends"
							}, [(0, vue_runtime_esm_bundler_exports.createVNode)("h3", null, [
								(0, vue_runtime_esm_bundler_exports.createVNode)("a", { href: (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), (0, vue_runtime_esm_bundler_exports.unref)(widgetPath)(widget.tag)) }, (0, vue_runtime_esm_bundler_exports.toDisplayString)(widget.title[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 9, ["href"]),
								(0, vue_runtime_esm_bundler_exports.createVNode)("code", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)(widget.tag), 1),
								(0, vue_runtime_esm_bundler_exports.createTextVNode)(),
								(0, vue_runtime_esm_bundler_exports.createVNode)("span", { class: "gk-soft gk-small gk-figures" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)(widget.version), 1)
							]), widget.calls.length ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)(CallList_default, {
								key: 0,
								calls: widget.calls
							}, null, 8, ["calls"])) : ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("p", { key: 1 }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(SENDS_WORDS).none[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1))]);
						}), 128))
					])];
				}),
				_: 1
			}, _parent));
		};
	}
});
// apps/embed/src/public/sends/SendsPage.vue
var _sfc_setup$9 = SendsPage_vue_vue_type_script_setup_true_lang_default.setup;
SendsPage_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/sends/SendsPage.vue");
	return _sfc_setup$9 ? _sfc_setup$9(props, ctx) : void 0;
};
var SendsPage_default = SendsPage_vue_vue_type_script_setup_true_lang_default;
// apps/embed/src/public/widget/choices.ts
/** The two languages there are: the attribute takes any tag, and these are what it makes of one. */
var LANGUAGES = [{
	value: "zh-Hans",
	text: "zh-Hans · 中文"
}, {
	value: "en",
	text: "en · English"
}];
/** What the fixed values of attributes that every widget has are called. */
var VALUE_WORDS = {
	light: {
		zh: "浅色",
		en: "light"
	},
	dark: {
		zh: "深色",
		en: "dark"
	},
	contrast: {
		zh: "高对比",
		en: "high contrast"
	},
	auto: {
		zh: "跟随读者的系统",
		en: "as the reader’s system"
	},
	standard: {
		zh: "标准",
		en: "standard"
	},
	large: {
		zh: "大字",
		en: "large text"
	},
	lazy: {
		zh: "滚动到附近",
		en: "when scrolled near"
	},
	eager: {
		zh: "马上",
		en: "at once"
	}
};
/** A fixed value as it is offered: what is written, then what it is called where that says more. */
function valueChoice(value, lang) {
	const said = Object.hasOwn(VALUE_WORDS, value) ? VALUE_WORDS[value]?.[lang] : void 0;
	return {
		value,
		text: said && said !== value ? `${value} · ${said}` : value
	};
}
/**
* What there really is to choose from, by attribute: the languages, and the boards for `board`. Asked only where a widget takes one; where the
* answer cannot be had the field stays one to write in, for the guide must stand when a module does not.
*/
async function choicesOf(api, widgets, lang) {
	if (!widgets.some(({ attributes }) => "board" in attributes)) return { lang: LANGUAGES };
	const { items } = await api.boards().catch(() => ({ items: [] }));
	return {
		lang: LANGUAGES,
		board: items.map(({ id, title, titleEn }) => ({
			value: id,
			text: lang === "en" ? titleEn : title
		}))
	};
}
// apps/embed/src/public/widget/options.ts
/** Attributes every widget has: they come after its own. */
var COMMON$1 = [
	"lang",
	"theme",
	"text",
	"heading-level",
	"loading",
	"api"
];
/** Names in the order they are asked for: required ones, then the widget's own, then those of every widget. */
function inOrder(attributes) {
	const rank = (name) => attributes[name]?.required ? -1 : COMMON$1.includes(name) ? 1 + COMMON$1.indexOf(name) : 0;
	return Object.keys(attributes).toSorted((a, b) => rank(a) - rank(b));
}
/** What is offered as an option: `api` is written by the code itself where it is needed. */
var offered = (attributes) => inOrder(attributes).filter((name) => name !== "api");
function defaultOf(attribute) {
	return attribute.kind === "flag" ? "" : String(attribute.default);
}
/** What the live widget starts with: an example or the first thing there really is where something must be given. */
function startValues(attributes, choices) {
	return Object.fromEntries(Object.entries(attributes).map(([name, attribute]) => {
		if (!attribute.required) return [name, defaultOf(attribute)];
		const real = choices[name] ?? [];
		return [name, real.find(({ value }) => value === attribute.example)?.value ?? real[0]?.value ?? attribute.example ?? defaultOf(attribute)];
	}));
}
/** The attributes to write: those that must be there and those that say something else than the default. */
function written(attributes, values) {
	const chosen = {};
	for (const name of inOrder(attributes)) {
		const attribute = attributes[name];
		const value = (values[name] ?? "").trim();
		if (!attribute || value === "") continue;
		if (attribute.kind === "flag") chosen[name] = "";
		else if (attribute.required || value !== defaultOf(attribute)) chosen[name] = value;
	}
	return chosen;
}
/** What is wrong with a value, if anything: the bounds are the widget's own. */
function faultOf(attribute, value) {
	if (value.trim() === "") return attribute.required ? "missing" : null;
	if (attribute.kind !== "count") return null;
	const number = Number(value);
	if (!Number.isInteger(number)) return "not-a-number";
	if (number < attribute.least) return "too-small";
	return number > attribute.most ? "too-large" : null;
}
// apps/embed/src/public/widget/words.ts
var WIDGET_WORDS = {
	off: {
		zh: "本单位已暂停这个组件",
		en: "The bureau has switched this widget off"
	},
	offText: {
		zh: "用加载器嵌入的网页现在显示标签里自带的内容，用框架的显示一个链接；代码不用改，恢复后会自动出现。用单个文件的网页不受影响。",
		en: "Pages that use the loader show the content between its tags, frames show a link. Their code stays as it is; the widget returns by itself. Pages that use the single file are not affected."
	},
	contents: {
		zh: "本页内容",
		en: "On this page"
	},
	tryIt: {
		zh: "试一试，拿代码",
		en: "Try it and take the code"
	},
	needsScript: {
		zh: "试用组件需要浏览器运行脚本。没有脚本也可以直接使用下面的默认代码，再按属性表修改。",
		en: "Trying the widget needs scripts. Without them, take the default code below and change it by the table of attributes."
	},
	options: {
		zh: "选项",
		en: "Options"
	},
	looks: {
		zh: "外观试调",
		en: "Try colours and type"
	},
	looksText: {
		zh: "只是试看。满意后把代码里“外观”的几行放进您网站的样式表。",
		en: "Only a trial. When it looks right, put the lines under “Looks” into your own style sheet."
	},
	resetLooks: {
		zh: "恢复默认外观",
		en: "Back to the default looks"
	},
	defaultFont: {
		zh: "字体",
		en: "Typeface"
	},
	unset: {
		zh: "默认",
		en: "default"
	},
	live: {
		zh: "实时效果",
		en: "Live"
	},
	width: {
		zh: "预览宽度",
		en: "Preview width"
	},
	wide: {
		zh: "宽",
		en: "Wide"
	},
	narrow: {
		zh: "手机390像素",
		en: "Phone, 390 px"
	},
	liveNote: {
		zh: "这是真的组件，读的是真实的公开内容。在这里提交的内容会真的送到本单位，试用时请不要提交。",
		en: "This is the real widget with real public content. What you submit here really reaches the bureau: please do not submit while trying."
	},
	events: {
		zh: "刚才发生的事件",
		en: "Events as they happen"
	},
	noEvents: {
		zh: "还没有事件。组件载入完成时会先有 gk-ready。",
		en: "None yet. The first is gk-ready, when the widget has loaded."
	},
	clear: {
		zh: "清空",
		en: "Clear"
	},
	code: {
		zh: "放进网页的代码",
		en: "Code for your page"
	},
	whichForm: {
		zh: "选哪种形式",
		en: "Which form"
	},
	formLoader: {
		zh: "加载器（推荐）",
		en: "Loader (recommended)"
	},
	formSingle: {
		zh: "单个文件，带校验值",
		en: "One file with its hash"
	},
	formFrame: {
		zh: "框架（iframe）",
		en: "Frame (iframe)"
	},
	formLoaderText: {
		zh: "一个小脚本加一个标签。小版本由我们更新，您的网页不用改。",
		en: "One small script and one tag. We update minor versions; your page stays as it is."
	},
	formSingleText: {
		zh: "固定在这一个版本，浏览器核对校验值后才运行。更新、停用都由您改网页。",
		en: "Stays at exactly this version; the browser checks its hash before it runs. Updating or removing it is up to you."
	},
	formFrameText: {
		zh: "适合不允许运行外部脚本的网站。页面里只多一个框。",
		en: "For sites that allow no script of others. Your page only gets a frame."
	},
	pasteBody: {
		zh: "粘贴到网页正文里组件要出现的位置",
		en: "Paste where the widget is to appear"
	},
	pasteDiv: {
		zh: "编辑器会删掉不认识的标签时，改用这一种",
		en: "If your editor strips unknown tags, use this instead"
	},
	reserve: {
		zh: "预留高度（放进样式表，避免页面跳动）",
		en: "Reserved height (in your style sheet, so that the page does not jump)"
	},
	reserveNarrow: {
		zh: "组件放在侧栏等不到600像素宽的地方时，把第一行的{wide}改成{narrow}。",
		en: "Where the widget stands in a column narrower than 600 px, such as a sidebar, write {narrow} for {wide} in the first line."
	},
	frameEdge: {
		zh: "去掉框的边线（放进样式表）",
		en: "No edge round the frame (in your style sheet)"
	},
	themeCode: {
		zh: "外观（放进样式表）",
		en: "Looks (in your style sheet)"
	},
	policy: {
		zh: "网页的内容安全策略里要有",
		en: "What your content security policy must contain"
	},
	policyNone: {
		zh: "并进网站现有的策略里，不要另加一条；没有设置内容安全策略的网站不用做这一步。拿不准时：",
		en: "Merge this into the policy you have, never add a second one. Sites without a content security policy skip this. If in doubt: "
	},
	checkMine: {
		zh: "用这一形式检查我的页面",
		en: "Check my page with this form"
	},
	attributes: {
		zh: "属性",
		en: "Attributes"
	},
	name: {
		zh: "名称",
		en: "Name"
	},
	meaning: {
		zh: "含义",
		en: "Meaning"
	},
	values: {
		zh: "取值",
		en: "Values"
	},
	default: {
		zh: "默认",
		en: "Default"
	},
	required: {
		zh: "必填",
		en: "Required"
	},
	flag: {
		zh: "写上即生效，不写值",
		en: "Present or absent, no value"
	},
	anyText: {
		zh: "文字",
		en: "Text"
	},
	none: {
		zh: "无",
		en: "none"
	},
	eventsTable: {
		zh: "事件",
		en: "Events"
	},
	eventsText: {
		zh: "事件会冒泡并穿出组件，在 document 上监听即可；detail 里没有个人信息。",
		en: "Events bubble out of the widget: listen on document. Their detail never holds personal data."
	},
	detail: {
		zh: "detail 内容",
		en: "In detail"
	},
	cancelable: {
		zh: "取消的办法：调用 event.preventDefault()。",
		en: "To cancel it, call event.preventDefault()."
	},
	variables: {
		zh: "外观变量",
		en: "CSS variables"
	},
	variablesText: {
		zh: "写在组件标签或它外层的任何元素上。改了颜色，文字与底色的对比度由网站自己负责。",
		en: "Set them on the tag or on any element around it. Whoever changes colours answers for their contrast."
	},
	parts: {
		zh: "可单独设样式的部分",
		en: "Parts you can style"
	},
	partsText: {
		zh: "用 ::part(名称) 选择。",
		en: "Select them with ::part(name)."
	},
	sends: {
		zh: "会发送什么",
		en: "What it sends"
	},
	noCalls: {
		zh: "这个组件不向平台发送任何请求。",
		en: "This widget sends nothing to the platform."
	},
	sendsAll: {
		zh: "全部组件会发送什么",
		en: "What all widgets send"
	},
	files: {
		zh: "文件与校验值",
		en: "Files and hashes"
	},
	filesText: {
		zh: "文件名随内容变化，同一地址的内容永远不变。大小为压缩后（brotli）传输的字节数。",
		en: "A file’s name changes with its content; what is behind an address never changes. Sizes are bytes on the wire (brotli)."
	},
	file: {
		zh: "文件",
		en: "File"
	},
	size: {
		zh: "大小",
		en: "Size"
	},
	hash: {
		zh: "校验值",
		en: "Hash"
	},
	useView: {
		zh: "首屏",
		en: "First view"
	},
	useDeps: {
		zh: "与首屏一起",
		en: "With the first view"
	},
	useLater: {
		zh: "用到时才载入",
		en: "When wanted"
	},
	useSingle: {
		zh: "单个文件",
		en: "One file"
	},
	versionTitle: {
		zh: "版本",
		en: "Version"
	},
	version: {
		zh: "现在的版本",
		en: "Version today"
	},
	major: {
		zh: "大版本",
		en: "Major"
	},
	app: {
		zh: "来自应用",
		en: "From the app"
	},
	heights: {
		zh: "预留高度",
		en: "Reserved height"
	},
	fullPage: {
		zh: "不用脚本的完整页面",
		en: "The full page without scripts"
	},
	changes: {
		zh: "这个版本改了什么",
		en: "What changed in this version"
	},
	contrastLow: {
		zh: "对比度只有{ratio}，低于4.5，有些人会看不清：",
		en: "The contrast is only {ratio}, below 4.5; some people will not be able to read it: "
	},
	accentOnBg: {
		zh: "主色与底色",
		en: "accent on the background"
	},
	textOnBg: {
		zh: "正文与底色",
		en: "text on the background"
	}
};
var OPTION_FAULTS = {
	missing: {
		zh: "这一项必须填写",
		en: "This must be given"
	},
	"not-a-number": {
		zh: "请填整数",
		en: "A whole number, please"
	},
	"too-small": {
		zh: "不能小于{least}",
		en: "At least {least}"
	},
	"too-large": {
		zh: "不能大于{most}",
		en: "At most {most}"
	}
};
// apps/embed/src/public/widget/AttributeTable.vue?vue&type=script&setup=true&lang.ts
/** Every attribute with its meaning, values and default. */
var AttributeTable_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "AttributeTable",
	__ssrInlineRender: true,
	props: { attributes: {} },
	setup(__props) {
		const lang = useLang();
		const rows = inOrder(__props.attributes).flatMap((name) => {
			const attribute = __props.attributes[name];
			return attribute ? [{
				name,
				attribute
			}] : [];
		});
		function valuesOf(attribute) {
			if (attribute.kind === "flag") return WIDGET_WORDS.flag[lang];
			if (attribute.kind === "count") return `${attribute.least}–${attribute.most}`;
			return attribute.kind === "choice" ? attribute.values.join(" | ") : WIDGET_WORDS.anyText[lang];
		}
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({
				class: "em-scroll",
				tabindex: "0",
				role: "region",
				"aria-label": (0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).attributes[(0, vue_runtime_esm_bundler_exports.unref)(lang)]
			}, _attrs))}><table class="em-table em-stacked"><thead><tr><th scope="col">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).name[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</th><th scope="col">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).meaning[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</th><th scope="col">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).values[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</th><th scope="col">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).default[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</th></tr></thead><tbody><!--[-->`);
			ssrRenderList((0, vue_runtime_esm_bundler_exports.unref)(rows), ({ name, attribute }) => {
				_push(`<tr><th scope="row"><code>${ssrInterpolate(name)}</code></th><td>${ssrInterpolate(attribute.about[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</td><td${ssrRenderAttr("data-column", (0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).values[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}>${ssrInterpolate(valuesOf(attribute))}</td><td class="${ssrRenderClass({ "em-none": !attribute.required && !(0, vue_runtime_esm_bundler_exports.unref)(defaultOf)(attribute) })}"${ssrRenderAttr("data-column", attribute.required ? void 0 : (0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).default[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}>`);
				if (attribute.required) _push(`<strong>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).required[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</strong>`);
				else if ((0, vue_runtime_esm_bundler_exports.unref)(defaultOf)(attribute)) _push(`<code>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(defaultOf)(attribute))}</code>`);
				else _push(`<!--[-->—<!--]-->`);
				_push(`</td></tr>`);
			});
			_push(`<!--]--></tbody></table></div>`);
		};
	}
});
// apps/embed/src/public/widget/AttributeTable.vue
var _sfc_setup$8 = AttributeTable_vue_vue_type_script_setup_true_lang_default.setup;
AttributeTable_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/widget/AttributeTable.vue");
	return _sfc_setup$8 ? _sfc_setup$8(props, ctx) : void 0;
};
var AttributeTable_default = AttributeTable_vue_vue_type_script_setup_true_lang_default;
// apps/embed/src/public/widget/changes.ts
/** The single changes of a changelog part: its list items as plain sentences, without headings, marks of Markdown and commit numbers. */
function changesIn(changelog) {
	const items = [];
	for (const line of changelog.split("\n")) {
		const [, text] = /^[-*] (.*)$/.exec(line) ?? [];
		if (text !== void 0) items.push(text);
		else if (/^\s+\S/.test(line) && items.length > 0) items.push(`${items.pop() ?? ""} ${line.trim()}`);
	}
	return items.map((item) => item.replace(/^[0-9a-f]{7,40}: /, "").replace(/[`*]/g, ""));
}
// apps/embed/src/public/widget/common-events.ts
/** What every widget tells the page, from its shell and the loader; a widget's own events stand before them. */
var COMMON = {
	"gk-ready": {
		about: {
			zh: "内容已经显示。",
			en: "Its content is on the page."
		},
		cancelable: false,
		detail: { tag: {
			zh: "组件标签",
			en: "Tag of the widget"
		} }
	},
	"gk-failed": {
		about: {
			zh: "没有载入成功，或者内容没有读到；标签里自带的内容这时会显示。",
			en: "It could not be loaded, or its content could not be read; the content between its tags shows."
		},
		cancelable: false,
		detail: {
			tag: {
				zh: "组件标签",
				en: "Tag of the widget"
			},
			reason: {
				zh: "原因：load（文件取不到）、off（已暂停）、unknown（没有这个组件），或者内容没有读到：refused（平台拒绝）、unreachable（连不上）、broken（平台出错）",
				en: "Why: load (a file is missing), off (switched off), unknown (no such widget), or its content could not be read: refused (by the platform), unreachable, broken (an error there)"
			}
		}
	}
};
var eventsOf = ({ events }) => ({
	...COMMON,
	...events
});
// apps/embed/src/public/widget/FileTable.vue?vue&type=script&setup=true&lang.ts
/** Every file a browser may load for this widget in this version, with what it weighs and its hash. */
var FileTable_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "FileTable",
	__ssrInlineRender: true,
	props: { widget: {} },
	setup(__props) {
		const lang = useLang();
		const languages = ["zh", "en"];
		const rows = [
			...languages.map((one) => ({
				use: `${WIDGET_WORDS.useView[lang]} · ${one}`,
				...__props.widget.view[one]
			})),
			...__props.widget.deps.map((file) => ({
				use: WIDGET_WORDS.useDeps[lang],
				...file
			})),
			...__props.widget.later.map((file) => ({
				use: WIDGET_WORDS.useLater[lang],
				...file
			})),
			...languages.map((one) => ({
				use: `${WIDGET_WORDS.useSingle[lang]} · ${one}`,
				...__props.widget.single[one]
			}))
		];
		const kilobytes = (size) => `${(size / 1024).toFixed(1)} KB`;
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({
				class: "em-scroll",
				tabindex: "0",
				role: "region",
				"aria-label": (0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).files[(0, vue_runtime_esm_bundler_exports.unref)(lang)]
			}, _attrs))}><table class="em-table em-stacked em-files"><thead><tr><th scope="col">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).file[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</th><th scope="col" class="em-figure">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).size[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</th><th scope="col">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).hash[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</th></tr></thead><tbody><!--[-->`);
			ssrRenderList(rows, (row) => {
				_push(`<tr><th scope="row"><span class="gk-small gk-soft">${ssrInterpolate(row.use)}</span><a${ssrRenderAttr("href", row.address)}>${ssrInterpolate(row.file)}</a></th><td class="em-figure gk-figures">${ssrInterpolate(kilobytes(row.size))}</td><td><code class="em-hash">${ssrInterpolate(row.sri)}</code></td></tr>`);
			});
			_push(`<!--]--></tbody></table></div>`);
		};
	}
});
// apps/embed/src/public/widget/FileTable.vue
var _sfc_setup$7 = FileTable_vue_vue_type_script_setup_true_lang_default.setup;
FileTable_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/widget/FileTable.vue");
	return _sfc_setup$7 ? _sfc_setup$7(props, ctx) : void 0;
};
var FileTable_default = FileTable_vue_vue_type_script_setup_true_lang_default;
// apps/embed/src/public/widget/theme-variables.ts
/** What a site may change about a widget's looks. They inherit into the widget from any element around it. */
var THEME_VARIABLES = [
	{
		name: "--gk-accent",
		about: {
			zh: "主色：链接、按钮",
			en: "Accent: links, buttons"
		},
		default: "#0f4c9a",
		tryOut: "colour"
	},
	{
		name: "--gk-text",
		about: {
			zh: "正文",
			en: "Text"
		},
		default: "#17202a",
		tryOut: "colour"
	},
	{
		name: "--gk-bg",
		about: {
			zh: "底色",
			en: "Background"
		},
		default: "#ffffff",
		tryOut: "colour"
	},
	{
		name: "--gk-border",
		about: {
			zh: "分隔线",
			en: "Rules"
		},
		default: "#dde3ea",
		tryOut: "colour"
	},
	{
		name: "--gk-radius",
		about: {
			zh: "圆角",
			en: "Corners"
		},
		default: "4px",
		tryOut: {
			least: 0,
			most: 24,
			unit: "px"
		}
	},
	{
		name: "--gk-font-size",
		about: {
			zh: "字号",
			en: "Text size"
		},
		default: "17px",
		tryOut: {
			least: 14,
			most: 24,
			unit: "px"
		}
	},
	{
		name: "--gk-font",
		about: {
			zh: "字体",
			en: "Typeface"
		},
		default: "",
		tryOut: "font"
	},
	{
		name: "--gk-on-accent",
		about: {
			zh: "主色上的文字",
			en: "Text on the accent"
		},
		default: "#ffffff"
	},
	{
		name: "--gk-muted",
		about: {
			zh: "次要文字",
			en: "Secondary text"
		},
		default: "#4d5a68"
	},
	{
		name: "--gk-quiet",
		about: {
			zh: "浅色块",
			en: "Quiet surface"
		},
		default: "#f5f7fa"
	},
	{
		name: "--gk-edge",
		about: {
			zh: "输入框边线",
			en: "Edges of fields"
		},
		default: "#76828f"
	},
	{
		name: "--gk-danger",
		about: {
			zh: "错误",
			en: "Errors"
		},
		default: "#b3261e"
	}
];
/** Typefaces to try: the widget's own, that of the page, and what old sites mostly have. */
var FONTS = [
	{
		value: "",
		text: {
			zh: "组件自带（系统黑体）",
			en: "The widget’s own (system sans)"
		}
	},
	{
		value: "SimSun, \"Songti SC\", \"Noto Serif CJK SC\", serif",
		text: {
			zh: "宋体",
			en: "Song (serif)"
		}
	},
	{
		value: "KaiTi, \"Kaiti SC\", serif",
		text: {
			zh: "楷体",
			en: "Kai"
		}
	},
	{
		value: "\"Microsoft YaHei\", \"PingFang SC\", sans-serif",
		text: {
			zh: "微软雅黑",
			en: "Microsoft YaHei"
		}
	}
];
/** The rule to put into the site's own style sheet, or null where nothing was changed. */
function themeRule(tag, chosen) {
	const lines = THEME_VARIABLES.filter(({ name, default: own }) => chosen[name] && chosen[name] !== own).map(({ name }) => `  ${name}: ${chosen[name] ?? ""};`);
	return lines.length === 0 ? null : `${tag} {\n${lines.join("\n")}\n}`;
}
// apps/embed/src/public/widget/CodePanel.vue?vue&type=script&setup=true&lang.ts
/** The lines to paste, for the chosen form; without scripts all three stand there, each with the default code. */
var CodePanel_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "CodePanel",
	__ssrInlineRender: true,
	props: {
		lang: {},
		platform: {},
		widget: {},
		attributes: {},
		theme: {},
		checkPage: {},
		alive: { type: Boolean }
	},
	setup(__props) {
		const chosen = (0, vue_runtime_esm_bundler_exports.ref)("loader");
		const words = {
			loader: [WIDGET_WORDS.formLoader[__props.lang], WIDGET_WORDS.formLoaderText[__props.lang]],
			single: [WIDGET_WORDS.formSingle[__props.lang], WIDGET_WORDS.formSingleText[__props.lang]],
			frame: [WIDGET_WORDS.formFrame[__props.lang], WIDGET_WORDS.formFrameText[__props.lang]]
		};
		const codes = (0, vue_runtime_esm_bundler_exports.computed)(() => EMBED_FORMS.map((form) => ({
			form,
			...embedSnippet(form, {
				widget: __props.widget,
				platform: __props.platform,
				lang: __props.lang,
				attributes: __props.attributes
			})
		})));
		const checkAddress = (form) => `${__props.checkPage}${__props.checkPage.includes("?") ? "&" : "?"}form=${form}&tag=${__props.widget.tag}`;
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({ "aria-labelledby": "code" }, _attrs))}><h3 id="code">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).code[__props.lang])}</h3><fieldset class="em-forms gk-needs-script"><legend class="gk-hidden">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).whichForm[__props.lang])}</legend><!--[-->`);
			ssrRenderList((0, vue_runtime_esm_bundler_exports.unref)(EMBED_FORMS), (form) => {
				_push(`<label class="em-form"><input${(0, import_shared_cjs_prod.includeBooleanAttr)(ssrLooseEqual(chosen.value, form)) ? " checked" : ""} type="radio" name="form"${ssrRenderAttr("value", form)}><span><strong>${ssrInterpolate(words[form][0])}</strong> <span class="em-about">${ssrInterpolate(words[form][1])}</span></span></label>`);
			});
			_push(`<!--]--></fieldset><!--[-->`);
			ssrRenderList(codes.value, (one) => {
				_push(`<div${ssrRenderDynamicAttr("hidden", __props.alive && one.form !== chosen.value)}${ssrRenderAttr("data-form", one.form)}><h4 class="gk-without-script em-form-title">${ssrInterpolate(words[one.form][0])}</h4>`);
				_push(ssrRenderComponent(CodeBlock_default, {
					label: (0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).pasteBody[__props.lang],
					code: one.html,
					"data-part": "html"
				}, null, _parent));
				if (one.div) {
					_push(`<details class="em-more"><summary>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).pasteDiv[__props.lang])}</summary>`);
					_push(ssrRenderComponent(CodeBlock_default, {
						label: (0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).pasteDiv[__props.lang],
						code: one.div,
						"data-part": "div"
					}, null, _parent));
					_push(`</details>`);
				} else _push(`<!---->`);
				_push(ssrRenderComponent(CodeBlock_default, {
					label: (one.form === "frame" ? (0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).frameEdge : (0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).reserve)[__props.lang],
					code: one.reserve,
					"data-part": "reserve"
				}, null, _parent));
				if (one.form !== "frame") _push(`<p class="gk-small gk-soft">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).reserveNarrow[__props.lang].replace("{wide}", String(__props.widget.height.wide)).replace("{narrow}", String(__props.widget.height.narrow)))}</p>`);
				else _push(`<!---->`);
				if (__props.theme && one.form !== "frame") _push(ssrRenderComponent(CodeBlock_default, {
					label: (0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).themeCode[__props.lang],
					code: __props.theme,
					"data-part": "theme"
				}, null, _parent));
				else _push(`<!---->`);
				_push(ssrRenderComponent(CodeBlock_default, {
					label: (0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).policy[__props.lang],
					code: one.policy,
					"data-part": "policy"
				}, null, _parent));
				_push(`<p class="gk-small gk-soft">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).policyNone[__props.lang])} <a${ssrRenderAttr("href", checkAddress(one.form))}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).checkMine[__props.lang])}</a></p></div>`);
			});
			_push(`<!--]--></section>`);
		};
	}
});
// apps/embed/src/public/widget/CodePanel.vue
var _sfc_setup$6 = CodePanel_vue_vue_type_script_setup_true_lang_default.setup;
CodePanel_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/widget/CodePanel.vue");
	return _sfc_setup$6 ? _sfc_setup$6(props, ctx) : void 0;
};
var CodePanel_default = CodePanel_vue_vue_type_script_setup_true_lang_default;
// apps/embed/src/public/widget/event-log.ts
/** How many are kept: a log is read from its end. */
var KEPT = 12;
/** Puts a further event first. */
function withEvent(log, event, now) {
	return [{
		number: (log[0]?.number ?? 0) + 1,
		at: now.toTimeString().slice(0, 8),
		name: event.type,
		detail: JSON.stringify(event.detail ?? null)
	}, ...log].slice(0, KEPT);
}
// apps/embed/src/public/widget/EventLog.vue?vue&type=script&setup=true&lang.ts
/** What the widget told the page, the newest first. */
var EventLog_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "EventLog",
	__ssrInlineRender: true,
	props: { log: {} },
	emits: ["clear"],
	setup(__props) {
		const lang = useLang();
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<section${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({
				class: "em-events",
				"aria-labelledby": "live-events"
			}, _attrs))}><div class="em-row"><h3 id="live-events">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).events[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h3>`);
			if (__props.log.length) _push(`<button type="button" class="em-plain">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).clear[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</button>`);
			else _push(`<!---->`);
			_push(`</div>`);
			if (__props.log.length) {
				_push(`<ol class="em-log"><!--[-->`);
				ssrRenderList(__props.log, (one) => {
					_push(`<li><time>${ssrInterpolate(one.at)}</time> <code class="em-event">${ssrInterpolate(one.name)}</code> <code>${ssrInterpolate(one.detail)}</code></li>`);
				});
				_push(`<!--]--></ol>`);
			} else _push(`<p class="gk-soft gk-small">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).noEvents[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p>`);
			_push(`</section>`);
		};
	}
});
// apps/embed/src/public/widget/EventLog.vue
var _sfc_setup$5 = EventLog_vue_vue_type_script_setup_true_lang_default.setup;
EventLog_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/widget/EventLog.vue");
	return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
var EventLog_default = EventLog_vue_vue_type_script_setup_true_lang_default;
// apps/embed/src/public/widget/LiveStage.vue?vue&type=script&setup=true&lang.ts
/**
* The widget itself. It is made by hand, not by the template: nothing but what a page would write stands on the tag, and the
* loader and the widget may change the element as they do on any page.
*/
var LiveStage_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "LiveStage",
	__ssrInlineRender: true,
	props: {
		tag: {},
		attributes: {},
		looks: {},
		events: {},
		fallback: {}
	},
	emits: ["happened"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const stage = (0, vue_runtime_esm_bundler_exports.useTemplateRef)("stage");
		let element = null;
		const told = (event) => emit("happened", event);
		function follow(now, before) {
			for (const name of Object.keys(before)) if (!(name in now)) element?.removeAttribute(name);
			for (const [name, value] of Object.entries(now)) if (element?.getAttribute(name) !== value) element?.setAttribute(name, value);
		}
		function dress(now, before) {
			for (const name of Object.keys(before)) if (!now[name]) stage.value?.style.removeProperty(name);
			for (const [name, value] of Object.entries(now)) stage.value?.style.setProperty(name, value);
		}
		(0, vue_runtime_esm_bundler_exports.onMounted)(() => {
			element = document.createElement(__props.tag);
			const link = document.createElement("a");
			link.href = __props.fallback.href;
			link.textContent = __props.fallback.text;
			element.append(link);
			follow(__props.attributes, {});
			for (const name of __props.events) stage.value?.addEventListener(name, told);
			stage.value?.replaceChildren(element);
		});
		(0, vue_runtime_esm_bundler_exports.onBeforeUnmount)(() => element?.remove());
		(0, vue_runtime_esm_bundler_exports.watch)(() => __props.attributes, (now, before) => follow(now, before));
		(0, vue_runtime_esm_bundler_exports.watch)(() => __props.looks, (now, before) => dress(now, before));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({
				ref_key: "stage",
				ref: stage,
				class: "em-stage-inner"
			}, _attrs))}></div>`);
		};
	}
});
// apps/embed/src/public/widget/LiveStage.vue
var _sfc_setup$4 = LiveStage_vue_vue_type_script_setup_true_lang_default.setup;
LiveStage_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/widget/LiveStage.vue");
	return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
var LiveStage_default = LiveStage_vue_vue_type_script_setup_true_lang_default;
// apps/embed/src/public/widget/contrast.ts
/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour) {
	const [red = 0, green = 0, blue = 0] = [
		1,
		3,
		5
	].map((at) => {
		const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4;
	});
	return .2126 * red + .7152 * green + .0722 * blue;
}
/** How far two `#rrggbb` colours stand apart, 1 to 21; text needs 4.5. */
function contrast(one, other) {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
	return (light + .05) / (dark + .05);
}
// apps/embed/src/public/widget/LooksPanel.vue?vue&type=script&setup=true&lang.ts
/** Colours, corners and type to try on the live widget, with a word when two colours stand too close. */
var LooksPanel_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "LooksPanel",
	__ssrInlineRender: true,
	props: /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.mergeModels)({ open: { type: Boolean } }, {
		"modelValue": { required: true },
		"modelModifiers": {}
	}),
	emits: ["update:modelValue"],
	setup(__props) {
		const chosen = (0, vue_runtime_esm_bundler_exports.useModel)(__props, "modelValue");
		const lang = useLang();
		const variables = THEME_VARIABLES.filter(({ tryOut }) => tryOut);
		const valueOf = (name) => chosen.value[name] ?? THEME_VARIABLES.find((variable) => variable.name === name)?.default ?? "";
		const PAIRS = [["--gk-text", WIDGET_WORDS.textOnBg], ["--gk-accent", WIDGET_WORDS.accentOnBg]];
		const close = (0, vue_runtime_esm_bundler_exports.computed)(() => PAIRS.map(([name, text]) => ({
			text: text[lang],
			ratio: contrast(valueOf(name), valueOf("--gk-bg"))
		})).filter(({ ratio }) => ratio < 4.5));
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<details${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({
				class: "em-looks",
				open: __props.open
			}, _attrs))}><summary>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).looks[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</summary><p class="gk-hint">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).looksText[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p><!--[-->`);
			ssrRenderList((0, vue_runtime_esm_bundler_exports.unref)(variables), ({ name, about, tryOut }) => {
				_push(`<div class="em-look"><label${ssrRenderAttr("for", `look${name}`)}>${ssrInterpolate(about[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</label>`);
				if (tryOut === "colour") _push(`<input${ssrRenderAttr("id", `look${name}`)} type="color"${ssrRenderAttr("value", valueOf(name))}>`);
				else if (tryOut === "font") {
					_push(`<select${ssrRenderAttr("id", `look${name}`)}${ssrRenderAttr("value", valueOf(name))}><!--[-->`);
					ssrRenderList((0, vue_runtime_esm_bundler_exports.unref)(FONTS), (font) => {
						_push(`<option${ssrRenderAttr("value", font.value)}>${ssrInterpolate(font.text[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</option>`);
					});
					_push(`<!--]--></select>`);
				} else if (tryOut) _push(`<span class="em-range"><input${ssrRenderAttr("id", `look${name}`)} type="range"${ssrRenderAttr("min", tryOut.least)}${ssrRenderAttr("max", tryOut.most)}${ssrRenderAttr("value", Number.parseInt(valueOf(name), 10))}><output${ssrRenderAttr("for", `look${name}`)}>${ssrInterpolate(valueOf(name))}</output></span>`);
				else _push(`<!---->`);
				_push(`</div>`);
			});
			_push(`<!--]--><div role="status"><!--[-->`);
			ssrRenderList(close.value, (pair) => {
				_push(`<p class="em-warning">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).contrastLow[(0, vue_runtime_esm_bundler_exports.unref)(lang)].replace("{ratio}", pair.ratio.toFixed(1)))}${ssrInterpolate(pair.text)}</p>`);
			});
			_push(`<!--]--></div><button type="button" class="em-plain">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).resetLooks[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</button></details>`);
		};
	}
});
// apps/embed/src/public/widget/LooksPanel.vue
var _sfc_setup$3 = LooksPanel_vue_vue_type_script_setup_true_lang_default.setup;
LooksPanel_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/widget/LooksPanel.vue");
	return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
var LooksPanel_default = LooksPanel_vue_vue_type_script_setup_true_lang_default;
// apps/embed/src/public/widget/OptionField.vue?vue&type=script&setup=true&lang.ts
/** One attribute as a field: its kind decides the control, the things there really are fill a list. */
var OptionField_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "OptionField",
	__ssrInlineRender: true,
	props: /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.mergeModels)({
		name: {},
		attribute: {},
		choices: {}
	}, {
		"modelValue": { required: true },
		"modelModifiers": {}
	}),
	emits: ["update:modelValue"],
	setup(__props) {
		const value = (0, vue_runtime_esm_bundler_exports.useModel)(__props, "modelValue");
		const lang = useLang();
		const fault = (0, vue_runtime_esm_bundler_exports.computed)(() => faultOf(__props.attribute, value.value));
		const error = (0, vue_runtime_esm_bundler_exports.computed)(() => {
			if (!fault.value) return void 0;
			const { least, most } = __props.attribute.kind === "count" ? __props.attribute : {
				least: 0,
				most: 0
			};
			return OPTION_FAULTS[fault.value][lang].replace("{least}", String(least)).replace("{most}", String(most));
		});
		const listed = (0, vue_runtime_esm_bundler_exports.computed)(() => {
			if (__props.attribute.kind === "choice") return __props.attribute.values.map((one) => valueChoice(one, lang));
			return __props.attribute.kind === "text" && __props.choices && __props.choices.length > 0 ? __props.choices : null;
		});
		const id = `option-${__props.name}`;
		return (_ctx, _push, _parent, _attrs) => {
			let _temp0;
			if (__props.attribute.kind === "flag") _push(`<label${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({
				class: "em-flag",
				for: id
			}, _attrs))}><input${ssrRenderAttr("id", id)} type="checkbox"${(0, import_shared_cjs_prod.includeBooleanAttr)(value.value !== "") ? " checked" : ""}><span><code>${ssrInterpolate(__props.name)}</code> <span class="em-about">${ssrInterpolate(__props.attribute.about[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</span></span></label>`);
			else _push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkField_default), (0, vue_runtime_esm_bundler_exports.mergeProps)({
				id,
				label: __props.name,
				hint: __props.attribute.about[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				error: error.value
			}, _attrs), {
				default: (0, vue_runtime_esm_bundler_exports.withCtx)(({ attributes }, _push, _parent, _scopeId) => {
					if (_push) {
						if (listed.value) {
							_push(`<select${ssrRenderAttrs(attributes)}${_scopeId}>`);
							if (!__props.attribute.required && __props.attribute.kind === "text") _push(`<option value=""${(0, import_shared_cjs_prod.includeBooleanAttr)(Array.isArray(value.value) ? ssrLooseContain(value.value, "") : ssrLooseEqual(value.value, "")) ? " selected" : ""}${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).unset[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</option>`);
							else _push(`<!---->`);
							_push(`<!--[-->`);
							ssrRenderList(listed.value, (one) => {
								_push(`<option${ssrRenderAttr("value", one.value)}${(0, import_shared_cjs_prod.includeBooleanAttr)(Array.isArray(value.value) ? ssrLooseContain(value.value, one.value) : ssrLooseEqual(value.value, one.value)) ? " selected" : ""}${_scopeId}>${ssrInterpolate(one.text)}</option>`);
							});
							_push(`<!--]--></select>`);
						} else if (__props.attribute.kind === "count") _push(`<input${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, {
							value: value.value,
							type: "number",
							inputmode: "numeric",
							min: __props.attribute.least,
							max: __props.attribute.most
						}))}${_scopeId}>`);
						else _push(`<input${ssrRenderAttrs((_temp0 = (0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, {
							value: value.value,
							type: "text",
							autocomplete: "off",
							spellcheck: "false"
						}), (0, vue_runtime_esm_bundler_exports.mergeProps)(_temp0, ssrGetDynamicModelProps(_temp0, value.value))))}${_scopeId}>`);
					} else return [listed.value ? (0, vue_runtime_esm_bundler_exports.withDirectives)(((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("select", (0, vue_runtime_esm_bundler_exports.mergeProps)({ key: 0 }, attributes, { "onUpdate:modelValue": ($event) => value.value = $event }), [!__props.attribute.required && __props.attribute.kind === "text" ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("option", {
						key: 0,
						value: ""
					}, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).unset[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)) : (0, vue_runtime_esm_bundler_exports.createCommentVNode)("v-if", true), ((0, vue_runtime_esm_bundler_exports.openBlock)(true), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, null, (0, vue_runtime_esm_bundler_exports.renderList)(listed.value, (one) => {
						return (0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("option", {
							key: one.value,
							value: one.value
						}, (0, vue_runtime_esm_bundler_exports.toDisplayString)(one.text), 9, ["value"]);
					}), 128))], 16, ["onUpdate:modelValue"])), [[vue_runtime_esm_bundler_exports.vModelSelect, value.value]]) : __props.attribute.kind === "count" ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("input", (0, vue_runtime_esm_bundler_exports.mergeProps)({ key: 1 }, attributes, {
						value: value.value,
						type: "number",
						inputmode: "numeric",
						min: __props.attribute.least,
						max: __props.attribute.most,
						onInput: ($event) => value.value = $event.target.value
					}), null, 16, [
						"value",
						"min",
						"max",
						"onInput"
					])) : (0, vue_runtime_esm_bundler_exports.withDirectives)(((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("input", (0, vue_runtime_esm_bundler_exports.mergeProps)({ key: 2 }, attributes, {
						"onUpdate:modelValue": ($event) => value.value = $event,
						type: "text",
						autocomplete: "off",
						spellcheck: "false"
					}), null, 16, ["onUpdate:modelValue"])), [[vue_runtime_esm_bundler_exports.vModelText, value.value]])];
				}),
				_: 1
			}, _parent));
		};
	}
});
// apps/embed/src/public/widget/OptionField.vue
var _sfc_setup$2 = OptionField_vue_vue_type_script_setup_true_lang_default.setup;
OptionField_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/widget/OptionField.vue");
	return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
var OptionField_default = OptionField_vue_vue_type_script_setup_true_lang_default;
// apps/embed/src/public/widget/WidgetWorkbench.vue?vue&type=script&setup=true&lang.ts
/** The live widget, its events, options and the code, which follow each other: in this order on a phone, to the ear and by keyboard. */
var WidgetWorkbench_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "WidgetWorkbench",
	__ssrInlineRender: true,
	props: {
		lang: {},
		platform: {},
		widget: {},
		choices: {},
		checkPage: {}
	},
	setup(__props) {
		provideLang(__props.lang);
		const names = offered(__props.widget.attributes);
		const values = (0, vue_runtime_esm_bundler_exports.ref)(startValues(__props.widget.attributes, __props.choices));
		const looks = (0, vue_runtime_esm_bundler_exports.ref)({});
		const log = (0, vue_runtime_esm_bundler_exports.ref)([]);
		const narrow = (0, vue_runtime_esm_bundler_exports.ref)(false);
		const alive = (0, vue_runtime_esm_bundler_exports.ref)(false);
		/** Where there is little room, options and colours are folded up: the widget and its code come first. */
		const roomy = (0, vue_runtime_esm_bundler_exports.ref)(false);
		(0, vue_runtime_esm_bundler_exports.onMounted)(() => {
			alive.value = true;
			roomy.value = matchMedia("(min-width: 900px)").matches;
		});
		const set = (name, value) => values.value = {
			...values.value,
			[name]: value
		};
		/** A value out of bounds is said beside its field and does not reach the widget or the code. */
		const attributes = (0, vue_runtime_esm_bundler_exports.computed)(() => {
			const good = Object.entries(values.value).filter(([name, value]) => {
				const attribute = __props.widget.attributes[name];
				return attribute && faultOf(attribute, value) === null;
			});
			return written(__props.widget.attributes, Object.fromEntries(good));
		});
		const events = Object.keys(eventsOf(__props.widget));
		const fallback = {
			text: __props.widget.title[__props.lang],
			href: widgetPage(__props.widget, attributes.value)
		};
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({ class: "em-bench" }, _attrs))}><div class="em-live gk-needs-script"><div class="em-row"><h3>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).live[__props.lang])}</h3><fieldset class="em-segments"><legend class="gk-hidden">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).width[__props.lang])}</legend><label><input${(0, import_shared_cjs_prod.includeBooleanAttr)(ssrLooseEqual(narrow.value, false)) ? " checked" : ""} type="radio" name="width"${ssrRenderAttr("value", false)}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).wide[__props.lang])}</label><label><input${(0, import_shared_cjs_prod.includeBooleanAttr)(ssrLooseEqual(narrow.value, true)) ? " checked" : ""} type="radio" name="width"${ssrRenderAttr("value", true)}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).narrow[__props.lang])}</label></fieldset></div><p class="gk-small gk-soft">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).liveNote[__props.lang])}</p><div class="${ssrRenderClass([{ "em-stage-narrow": narrow.value }, "em-stage"])}">`);
			if (alive.value) _push(ssrRenderComponent(LiveStage_default, {
				tag: __props.widget.tag,
				attributes: attributes.value,
				looks: looks.value,
				events: (0, vue_runtime_esm_bundler_exports.unref)(events),
				fallback,
				onHappened: ($event) => log.value = (0, vue_runtime_esm_bundler_exports.unref)(withEvent)(log.value, $event, /* @__PURE__ */ new Date())
			}, null, _parent));
			else {
				_push(`<!--[--><!-- The place of the widget until it is there. A height as an attribute: the policy of these pages lets in no style of a page's own. --><div class="em-stage-inner">`);
				if (!__props.widget.off) _push(`<!--[--><svg class="em-hold em-hold-wide" aria-hidden="true" width="1"${ssrRenderAttr("height", __props.widget.height.wide)}></svg><svg class="em-hold em-hold-narrow" aria-hidden="true" width="1"${ssrRenderAttr("height", __props.widget.height.narrow)}></svg><!--]-->`);
				else _push(`<!---->`);
				_push(`</div><!--]-->`);
			}
			_push(`</div>`);
			_push(ssrRenderComponent(EventLog_default, {
				log: log.value,
				onClear: ($event) => log.value = []
			}, null, _parent));
			_push(`</div><form class="em-options gk-needs-script"><details${(0, import_shared_cjs_prod.includeBooleanAttr)(roomy.value) ? " open" : ""}><summary>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).options[__props.lang])}</summary><fieldset><legend class="gk-hidden">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).options[__props.lang])}</legend><!--[-->`);
			ssrRenderList((0, vue_runtime_esm_bundler_exports.unref)(names), (name) => {
				_push(`<!--[-->`);
				if (__props.widget.attributes[name]) _push(ssrRenderComponent(OptionField_default, {
					name,
					attribute: __props.widget.attributes[name],
					choices: __props.choices[name],
					"model-value": values.value[name] ?? "",
					"onUpdate:modelValue": ($event) => set(name, $event)
				}, null, _parent));
				else _push(`<!---->`);
				_push(`<!--]-->`);
			});
			_push(`<!--]--></fieldset></details>`);
			_push(ssrRenderComponent(LooksPanel_default, {
				modelValue: looks.value,
				"onUpdate:modelValue": ($event) => looks.value = $event,
				open: roomy.value
			}, null, _parent));
			_push(`</form>`);
			_push(ssrRenderComponent(CodePanel_default, {
				class: "em-codes",
				lang: __props.lang,
				platform: __props.platform,
				widget: __props.widget,
				attributes: attributes.value,
				theme: (0, vue_runtime_esm_bundler_exports.unref)(themeRule)(__props.widget.tag, looks.value),
				"check-page": __props.checkPage,
				alive: alive.value
			}, null, _parent));
			_push(`</div>`);
		};
	}
});
// apps/embed/src/public/widget/WidgetWorkbench.vue
var _sfc_setup$1 = WidgetWorkbench_vue_vue_type_script_setup_true_lang_default.setup;
WidgetWorkbench_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/widget/WidgetWorkbench.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var WidgetWorkbench_default = WidgetWorkbench_vue_vue_type_script_setup_true_lang_default;
// apps/embed/src/public/widget/WidgetPage.vue?vue&type=script&setup=true&lang.ts
/** Everything about one widget: live, its code, and its reference. */
var WidgetPage_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "WidgetPage",
	__ssrInlineRender: true,
	props: { bench: {} },
	setup(__props) {
		const reader = useReader();
		const { lang } = reader;
		const { widget } = __props.bench;
		const title = widget.title[lang];
		const sections = [
			["try", WIDGET_WORDS.tryIt],
			["attributes", WIDGET_WORDS.attributes],
			["events", WIDGET_WORDS.eventsTable],
			["variables", WIDGET_WORDS.variables],
			["sends", WIDGET_WORDS.sends],
			["files", WIDGET_WORDS.files],
			["version", WIDGET_WORDS.versionTitle]
		];
		const page = widgetPage(widget, startValues(widget.attributes, __props.bench.choices));
		const events = Object.entries(eventsOf(widget));
		const changes = changesIn(widget.changelog);
		const parts = Object.entries(widget.parts);
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(EmbedFrame_default, (0, vue_runtime_esm_bundler_exports.mergeProps)({
				title: (0, vue_runtime_esm_bundler_exports.unref)(title),
				lead: (0, vue_runtime_esm_bundler_exports.unref)(widget).summary[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				crumbs: [{ text: (0, vue_runtime_esm_bundler_exports.unref)(title) }]
			}, _attrs), {
				default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<p class="em-tag"${_scopeId}><code${_scopeId}>&lt;${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(widget).tag)}&gt;</code> <span class="gk-figures"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(widget).version)}</span></p>`);
						if ((0, vue_runtime_esm_bundler_exports.unref)(widget).off) _push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkNotice_default), {
							kind: "danger",
							title: (0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).off[(0, vue_runtime_esm_bundler_exports.unref)(lang)]
						}, {
							default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
								if (_push) _push(`<p${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).offText[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p>`);
								else return [(0, vue_runtime_esm_bundler_exports.createVNode)("p", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).offText[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)];
							}),
							_: 1
						}, _parent, _scopeId));
						else _push(`<!---->`);
						_push(ssrRenderComponent(LoaderScript_default, { addresses: [(0, vue_runtime_esm_bundler_exports.unref)(widget).loader] }, null, _parent, _scopeId));
						_push(`<nav class="em-contents gk-screen"${ssrRenderAttr("aria-label", (0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).contents[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}${_scopeId}><ul${_scopeId}><!--[-->`);
						ssrRenderList(sections, ([id, text]) => {
							_push(`<li${_scopeId}><a${ssrRenderAttr("href", `#${id}`)}${_scopeId}>${ssrInterpolate(text[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</a></li>`);
						});
						_push(`<!--]--></ul></nav><section class="em-section"${_scopeId}><h2 id="try"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).tryIt[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2><p class="gk-without-script"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).needsScript[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p><div id="workbench"${_scopeId}>`);
						_push(ssrRenderComponent(WidgetWorkbench_default, __props.bench, null, _parent, _scopeId));
						_push(`</div></section><section class="em-section"${_scopeId}><h2 id="attributes"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).attributes[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2>`);
						_push(ssrRenderComponent(AttributeTable_default, { attributes: (0, vue_runtime_esm_bundler_exports.unref)(widget).attributes }, null, _parent, _scopeId));
						_push(`</section><section class="em-section"${_scopeId}><h2 id="events"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).eventsTable[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2><p class="em-text"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).eventsText[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p><dl class="em-terms"${_scopeId}><!--[-->`);
						ssrRenderList((0, vue_runtime_esm_bundler_exports.unref)(events), ([name, event]) => {
							_push(`<div${_scopeId}><dt${_scopeId}><code${_scopeId}>${ssrInterpolate(name)}</code></dt><dd${_scopeId}>${ssrInterpolate(event.about[(0, vue_runtime_esm_bundler_exports.unref)(lang)])} `);
							if (event.cancelable) _push(`<!--[-->${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).cancelable[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}<!--]-->`);
							else _push(`<!---->`);
							if (Object.keys(event.detail).length) {
								_push(`<ul class="em-detail"${_scopeId}><!--[-->`);
								ssrRenderList(event.detail, (about, field) => {
									_push(`<li${_scopeId}><code${_scopeId}>${ssrInterpolate(field)}</code> ${ssrInterpolate(about[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</li>`);
								});
								_push(`<!--]--></ul>`);
							} else _push(`<!---->`);
							_push(`</dd></div>`);
						});
						_push(`<!--]--></dl></section><section class="em-section"${_scopeId}><h2 id="variables"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).variables[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2><p class="em-text"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).variablesText[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p><dl class="em-terms em-variables"${_scopeId}><!--[-->`);
						ssrRenderList((0, vue_runtime_esm_bundler_exports.unref)(THEME_VARIABLES), ({ name, about, default: own }) => {
							_push(`<div${_scopeId}><dt${_scopeId}><code${_scopeId}>${ssrInterpolate(name)}</code></dt><dd${_scopeId}>${ssrInterpolate(about[(0, vue_runtime_esm_bundler_exports.unref)(lang)])} `);
							if (own) _push(`<code class="gk-soft"${_scopeId}>${ssrInterpolate(own)}</code>`);
							else _push(`<!---->`);
							_push(`</dd></div>`);
						});
						_push(`<!--]--></dl>`);
						if ((0, vue_runtime_esm_bundler_exports.unref)(parts).length) {
							_push(`<!--[--><h3${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).parts[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h3><p class="em-text"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).partsText[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p><dl class="em-terms"${_scopeId}><!--[-->`);
							ssrRenderList((0, vue_runtime_esm_bundler_exports.unref)(parts), ([name, about]) => {
								_push(`<div${_scopeId}><dt${_scopeId}><code${_scopeId}>${ssrInterpolate(name)}</code></dt><dd${_scopeId}>${ssrInterpolate(about[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</dd></div>`);
							});
							_push(`<!--]--></dl><!--]-->`);
						} else _push(`<!---->`);
						_push(`</section><section class="em-section"${_scopeId}><h2 id="sends"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).sends[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2>`);
						if ((0, vue_runtime_esm_bundler_exports.unref)(widget).calls.length) _push(ssrRenderComponent(CallList_default, { calls: (0, vue_runtime_esm_bundler_exports.unref)(widget).calls }, null, _parent, _scopeId));
						else _push(`<p${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).noCalls[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p>`);
						_push(`<p${_scopeId}><a${ssrRenderAttr("href", (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), "sends"))}${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).sendsAll[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</a></p></section><section class="em-section"${_scopeId}><h2 id="files"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).files[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2><p class="em-text"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).filesText[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p>`);
						_push(ssrRenderComponent(FileTable_default, { widget: (0, vue_runtime_esm_bundler_exports.unref)(widget) }, null, _parent, _scopeId));
						_push(`</section><section class="em-section"${_scopeId}><h2 id="version"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).versionTitle[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2><dl class="gk-rows"${_scopeId}><div${_scopeId}><dt${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).version[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</dt><dd class="gk-figures"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(widget).version)}</dd></div><div${_scopeId}><dt${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).major[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</dt><dd class="gk-figures"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(widget).major)}</dd></div><div${_scopeId}><dt${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).app[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</dt><dd${_scopeId}><code${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(widget).app)}</code></dd></div><div${_scopeId}><dt${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).heights[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</dt><dd class="gk-figures"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(widget).height.wide)} px / ${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(widget).height.narrow)} px (≤ 600 px)</dd></div><div${_scopeId}><dt${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).fullPage[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</dt><dd${_scopeId}><a${ssrRenderAttr("href", (0, vue_runtime_esm_bundler_exports.unref)(page))}${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(widget).page)}</a></dd></div></dl>`);
						if ((0, vue_runtime_esm_bundler_exports.unref)(changes).length) {
							_push(`<!--[--><h3${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).changes[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h3><ul class="em-changes em-text" lang="en"${_scopeId}><!--[-->`);
							ssrRenderList((0, vue_runtime_esm_bundler_exports.unref)(changes), (change) => {
								_push(`<li${_scopeId}>${ssrInterpolate(change)}</li>`);
							});
							_push(`<!--]--></ul><!--]-->`);
						} else _push(`<!---->`);
						_push(`<p class="em-text em-after"${_scopeId}><a${ssrRenderAttr("href", (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), "guide#versions"))}${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).guide[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</a></p></section>`);
					} else return [
						(0, vue_runtime_esm_bundler_exports.createVNode)("p", { class: "em-tag" }, [
							(0, vue_runtime_esm_bundler_exports.createVNode)("code", null, "<" + (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(widget).tag) + ">", 1),
							(0, vue_runtime_esm_bundler_exports.createTextVNode)(),
							(0, vue_runtime_esm_bundler_exports.createVNode)("span", { class: "gk-figures" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(widget).version), 1)
						]),
						(0, vue_runtime_esm_bundler_exports.unref)(widget).off ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)((0, vue_runtime_esm_bundler_exports.unref)(GkNotice_default), {
							key: 0,
							kind: "danger",
							title: (0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).off[(0, vue_runtime_esm_bundler_exports.unref)(lang)]
						}, {
							default: (0, vue_runtime_esm_bundler_exports.withCtx)(() => [(0, vue_runtime_esm_bundler_exports.createVNode)("p", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).offText[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)]),
							_: 1
						}, 8, ["title"])) : (0, vue_runtime_esm_bundler_exports.createCommentVNode)("v-if", true),
						(0, vue_runtime_esm_bundler_exports.createVNode)(LoaderScript_default, { addresses: [(0, vue_runtime_esm_bundler_exports.unref)(widget).loader] }, null, 8, ["addresses"]),
						(0, vue_runtime_esm_bundler_exports.createVNode)("nav", {
							class: "em-contents gk-screen",
							"aria-label": (0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).contents[(0, vue_runtime_esm_bundler_exports.unref)(lang)]
						}, [(0, vue_runtime_esm_bundler_exports.createVNode)("ul", null, [((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, null, (0, vue_runtime_esm_bundler_exports.renderList)(sections, ([id, text]) => {
							return (0, vue_runtime_esm_bundler_exports.createVNode)("li", { key: id }, [(0, vue_runtime_esm_bundler_exports.createVNode)("a", { href: `#${id}` }, (0, vue_runtime_esm_bundler_exports.toDisplayString)(text[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 9, ["href"])]);
						}), 64))])], 8, ["aria-label"]),
						(0, vue_runtime_esm_bundler_exports.createVNode)("section", { class: "em-section" }, [
							(0, vue_runtime_esm_bundler_exports.createVNode)("h2", { id: "try" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).tryIt[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
							(0, vue_runtime_esm_bundler_exports.createVNode)("p", { class: "gk-without-script" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).needsScript[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
							(0, vue_runtime_esm_bundler_exports.createVNode)("div", { id: "workbench" }, [(0, vue_runtime_esm_bundler_exports.createVNode)(WidgetWorkbench_default, __props.bench, null, 16)])
						]),
						(0, vue_runtime_esm_bundler_exports.createVNode)("section", { class: "em-section" }, [(0, vue_runtime_esm_bundler_exports.createVNode)("h2", { id: "attributes" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).attributes[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)(AttributeTable_default, { attributes: (0, vue_runtime_esm_bundler_exports.unref)(widget).attributes }, null, 8, ["attributes"])]),
						(0, vue_runtime_esm_bundler_exports.createVNode)("section", { class: "em-section" }, [
							(0, vue_runtime_esm_bundler_exports.createVNode)("h2", { id: "events" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).eventsTable[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
							(0, vue_runtime_esm_bundler_exports.createVNode)("p", { class: "em-text" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).eventsText[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
							(0, vue_runtime_esm_bundler_exports.createVNode)("dl", { class: "em-terms" }, [((0, vue_runtime_esm_bundler_exports.openBlock)(true), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, null, (0, vue_runtime_esm_bundler_exports.renderList)((0, vue_runtime_esm_bundler_exports.unref)(events), ([name, event]) => {
								return (0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("div", { key: name }, [(0, vue_runtime_esm_bundler_exports.createVNode)("dt", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("code", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)(name), 1)]), (0, vue_runtime_esm_bundler_exports.createVNode)("dd", null, [
									(0, vue_runtime_esm_bundler_exports.createTextVNode)((0, vue_runtime_esm_bundler_exports.toDisplayString)(event.about[(0, vue_runtime_esm_bundler_exports.unref)(lang)]) + " ", 1),
									event.cancelable ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, { key: 0 }, [(0, vue_runtime_esm_bundler_exports.createTextVNode)((0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).cancelable[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)], 64)) : (0, vue_runtime_esm_bundler_exports.createCommentVNode)("v-if", true),
									Object.keys(event.detail).length ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("ul", {
										key: 1,
										class: "em-detail"
									}, [((0, vue_runtime_esm_bundler_exports.openBlock)(true), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, null, (0, vue_runtime_esm_bundler_exports.renderList)(event.detail, (about, field) => {
										return (0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("li", { key: field }, [(0, vue_runtime_esm_bundler_exports.createVNode)("code", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)(field), 1), (0, vue_runtime_esm_bundler_exports.createTextVNode)(" " + (0, vue_runtime_esm_bundler_exports.toDisplayString)(about[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)]);
									}), 128))])) : (0, vue_runtime_esm_bundler_exports.createCommentVNode)("v-if", true)
								])]);
							}), 128))])
						]),
						(0, vue_runtime_esm_bundler_exports.createVNode)("section", { class: "em-section" }, [
							(0, vue_runtime_esm_bundler_exports.createVNode)("h2", { id: "variables" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).variables[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
							(0, vue_runtime_esm_bundler_exports.createVNode)("p", { class: "em-text" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).variablesText[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
							(0, vue_runtime_esm_bundler_exports.createVNode)("dl", { class: "em-terms em-variables" }, [((0, vue_runtime_esm_bundler_exports.openBlock)(true), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, null, (0, vue_runtime_esm_bundler_exports.renderList)((0, vue_runtime_esm_bundler_exports.unref)(THEME_VARIABLES), ({ name, about, default: own }) => {
								return (0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("div", { key: name }, [(0, vue_runtime_esm_bundler_exports.createVNode)("dt", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("code", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)(name), 1)]), (0, vue_runtime_esm_bundler_exports.createVNode)("dd", null, [(0, vue_runtime_esm_bundler_exports.createTextVNode)((0, vue_runtime_esm_bundler_exports.toDisplayString)(about[(0, vue_runtime_esm_bundler_exports.unref)(lang)]) + " ", 1), own ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("code", {
									key: 0,
									class: "gk-soft"
								}, (0, vue_runtime_esm_bundler_exports.toDisplayString)(own), 1)) : (0, vue_runtime_esm_bundler_exports.createCommentVNode)("v-if", true)])]);
							}), 128))]),
							(0, vue_runtime_esm_bundler_exports.unref)(parts).length ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, { key: 0 }, [
								(0, vue_runtime_esm_bundler_exports.createVNode)("h3", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).parts[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
								(0, vue_runtime_esm_bundler_exports.createVNode)("p", { class: "em-text" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).partsText[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
								(0, vue_runtime_esm_bundler_exports.createVNode)("dl", { class: "em-terms" }, [((0, vue_runtime_esm_bundler_exports.openBlock)(true), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, null, (0, vue_runtime_esm_bundler_exports.renderList)((0, vue_runtime_esm_bundler_exports.unref)(parts), ([name, about]) => {
									return (0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("div", { key: name }, [(0, vue_runtime_esm_bundler_exports.createVNode)("dt", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("code", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)(name), 1)]), (0, vue_runtime_esm_bundler_exports.createVNode)("dd", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)(about[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)]);
								}), 128))])
							], 64)) : (0, vue_runtime_esm_bundler_exports.createCommentVNode)("v-if", true)
						]),
						(0, vue_runtime_esm_bundler_exports.createVNode)("section", { class: "em-section" }, [
							(0, vue_runtime_esm_bundler_exports.createVNode)("h2", { id: "sends" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).sends[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
							(0, vue_runtime_esm_bundler_exports.unref)(widget).calls.length ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)(CallList_default, {
								key: 0,
								calls: (0, vue_runtime_esm_bundler_exports.unref)(widget).calls
							}, null, 8, ["calls"])) : ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("p", { key: 1 }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).noCalls[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)),
							(0, vue_runtime_esm_bundler_exports.createVNode)("p", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("a", { href: (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), "sends") }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).sendsAll[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 9, ["href"])])
						]),
						(0, vue_runtime_esm_bundler_exports.createVNode)("section", { class: "em-section" }, [
							(0, vue_runtime_esm_bundler_exports.createVNode)("h2", { id: "files" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).files[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
							(0, vue_runtime_esm_bundler_exports.createVNode)("p", { class: "em-text" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).filesText[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
							(0, vue_runtime_esm_bundler_exports.createVNode)(FileTable_default, { widget: (0, vue_runtime_esm_bundler_exports.unref)(widget) }, null, 8, ["widget"])
						]),
						(0, vue_runtime_esm_bundler_exports.createVNode)("section", { class: "em-section" }, [
							(0, vue_runtime_esm_bundler_exports.createVNode)("h2", { id: "version" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).versionTitle[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
							(0, vue_runtime_esm_bundler_exports.createVNode)("dl", { class: "gk-rows" }, [
								(0, vue_runtime_esm_bundler_exports.createVNode)("div", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("dt", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).version[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("dd", { class: "gk-figures" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(widget).version), 1)]),
								(0, vue_runtime_esm_bundler_exports.createVNode)("div", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("dt", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).major[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("dd", { class: "gk-figures" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(widget).major), 1)]),
								(0, vue_runtime_esm_bundler_exports.createVNode)("div", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("dt", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).app[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("dd", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("code", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(widget).app), 1)])]),
								(0, vue_runtime_esm_bundler_exports.createVNode)("div", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("dt", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).heights[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("dd", { class: "gk-figures" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(widget).height.wide) + " px / " + (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(widget).height.narrow) + " px (≤ 600 px)", 1)]),
								(0, vue_runtime_esm_bundler_exports.createVNode)("div", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("dt", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).fullPage[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("dd", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("a", { href: (0, vue_runtime_esm_bundler_exports.unref)(page) }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(widget).page), 9, ["href"])])])
							]),
							(0, vue_runtime_esm_bundler_exports.unref)(changes).length ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, { key: 0 }, [(0, vue_runtime_esm_bundler_exports.createVNode)("h3", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(WIDGET_WORDS).changes[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("ul", {
								class: "em-changes em-text",
								lang: "en"
							}, [((0, vue_runtime_esm_bundler_exports.openBlock)(true), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, null, (0, vue_runtime_esm_bundler_exports.renderList)((0, vue_runtime_esm_bundler_exports.unref)(changes), (change) => {
								return (0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("li", { key: change }, (0, vue_runtime_esm_bundler_exports.toDisplayString)(change), 1);
							}), 128))])], 64)) : (0, vue_runtime_esm_bundler_exports.createCommentVNode)("v-if", true),
							(0, vue_runtime_esm_bundler_exports.createVNode)("p", { class: "em-text em-after" }, [(0, vue_runtime_esm_bundler_exports.createVNode)("a", { href: (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), "guide#versions") }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).guide[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 9, ["href"])])
						])
					];
				}),
				_: 1
			}, _parent));
		};
	}
});
// apps/embed/src/public/widget/WidgetPage.vue
var _sfc_setup = WidgetPage_vue_vue_type_script_setup_true_lang_default.setup;
WidgetPage_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/widget/WidgetPage.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var WidgetPage_default = WidgetPage_vue_vue_type_script_setup_true_lang_default;
// apps/embed/src/public/routes.ts
var gallery = async ({ reader, api }) => {
	const { items } = await api.embed.widgets();
	const choices = await choicesOf(api.messages, items, reader.lang);
	return {
		component: GalleryPage_default,
		props: { widgets: items.map((widget) => ({
			widget,
			attributes: {
				...written(widget.attributes, startValues(widget.attributes, choices)),
				loading: "eager"
			}
		})) },
		title: GALLERY_WORDS.title[reader.lang],
		description: GALLERY_WORDS.lead[reader.lang]
	};
};
var widget = async ({ reader, api }, tag = "") => {
	const { platform, items } = await api.embed.widgets();
	const found = items.find((one) => one.tag === tag);
	if (!found) return void 0;
	const { lang } = reader;
	const bench = {
		lang,
		platform,
		widget: found,
		choices: await choicesOf(api.messages, [found], lang),
		checkPage: pageAddress(reader, "check")
	};
	return {
		component: WidgetPage_default,
		props: { bench },
		title: `${found.title[lang]} - ${PAGE_WORDS.gallery[lang]}`,
		description: found.summary[lang],
		script: "workbench",
		state: bench
	};
};
var sends = async ({ reader, api }) => ({
	component: SendsPage_default,
	props: { widgets: (await api.embed.widgets()).items },
	title: PAGE_WORDS.sends[reader.lang],
	description: SENDS_WORDS.lead[reader.lang]
});
var check = async ({ reader, api, query }) => {
	const { platform, items } = await api.embed.widgets();
	const { lang } = reader;
	const form = askedOf$1(query, items.map(({ tag }) => tag));
	const panel = {
		lang,
		phone: reader.bureau.phone[lang],
		widgets: items.map(({ tag, title }) => ({
			tag,
			title: title[lang]
		})),
		asked: form,
		result: checkedPolicy(form, platform, items, lang),
		carried: carried(reader)
	};
	return {
		component: CheckPage_default,
		props: { panel },
		title: PAGE_WORDS.check[lang],
		description: CHECK_WORDS.lead[lang],
		script: "check",
		state: panel
	};
};
var guide = async ({ reader, api }) => {
	const { platform, items } = await api.embed.widgets();
	return {
		component: GuidePage_default,
		props: {
			platform,
			tag: items[0]?.tag ?? "gk-message-board",
			loader: items[0]?.loader ?? `${platform}/widgets/v1/loader.js`
		},
		title: PAGE_WORDS.guide[reader.lang],
		description: GUIDE_WORDS.lead[reader.lang]
	};
};
var ROUTES = [
	[/^$/, gallery],
	[/^sends$/, sends],
	[/^check$/, check],
	[/^guide$/, guide],
	[/^(gk-[^/]+)$/, widget]
];
/** The page of an address below this app's mount, or nothing. */
async function openPage({ reader, path, query, api }) {
	const asked = {
		reader,
		query,
		api: renderApi(api, reader.lang)
	};
	for (const [pattern, open] of ROUTES) {
		const match = pattern.exec(path);
		if (match) return open(asked, ...match.slice(1).map(decodeURIComponent));
	}
}
// apps/embed/src/public/render.ts
var site = {
	mount: MOUNT,
	service: PAGE_WORDS.service,
	title: PAGE_WORDS.gallery,
	links: [
		{
			path: "",
			text: PAGE_WORDS.gallery
		},
		{
			path: "sends",
			text: PAGE_WORDS.sends
		},
		{
			path: "check",
			text: PAGE_WORDS.check
		},
		{
			path: "guide",
			text: PAGE_WORDS.guide
		}
	]
};
/** Draws one public page, as the host asks for it. */
var render = (request) => drawPublicPage(request, {
	site,
	assets: {
		"styles": ["/embed/assets/frame-DeOVLTZA.css"],
		"scripts": {
			"frame": "/embed/assets/frame-DIfzPrM-.js",
			"workbench": "/embed/assets/workbench-CoknnHmM.js",
			"check": "/embed/assets/check-DSplgyVI.js"
		}
	},
	open: openPage
});
export { render };
