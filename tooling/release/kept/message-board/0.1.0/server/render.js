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
// ../../packages/contract-kit/src/fetch.ts
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
function randomKey$1() {
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
		if (method !== "GET") headers["idempotency-key"] = key ?? randomKey$1();
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
// ../../node_modules/.pnpm/@vue+shared@3.5.45/node_modules/@vue/shared/dist/shared.cjs.prod.js
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
// ../../node_modules/.pnpm/@vue+reactivity@3.5.45/node_modules/@vue/reactivity/dist/reactivity.cjs.prod.js
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
// ../../node_modules/.pnpm/@vue+runtime-core@3.5.45/node_modules/@vue/runtime-core/dist/runtime-core.cjs.prod.js
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
// ../../node_modules/.pnpm/@vue+runtime-dom@3.5.45/node_modules/@vue/runtime-dom/dist/runtime-dom.cjs.prod.js
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
// ../../node_modules/.pnpm/vue@3.5.45_typescript@6.0.3/node_modules/vue/dist/vue.runtime.esm-bundler.js
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
// ../../node_modules/.pnpm/@vue+server-renderer@3.5.45/node_modules/@vue/server-renderer/dist/server-renderer.esm-bundler.js
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
// ../../packages/ui/src/components/GkButton.vue?vue&type=script&setup=true&lang.ts
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
// ../../packages/ui/src/components/GkButton.vue
var _sfc_setup$27 = GkButton_vue_vue_type_script_setup_true_lang_default.setup;
GkButton_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../packages/ui/src/components/GkButton.vue");
	return _sfc_setup$27 ? _sfc_setup$27(props, ctx) : void 0;
};
var GkButton_default = GkButton_vue_vue_type_script_setup_true_lang_default;
// ../../packages/ui/src/components/GkEmpty.vue?vue&type=script&setup=true&lang.ts
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
// ../../packages/ui/src/components/GkEmpty.vue
var _sfc_setup$26 = GkEmpty_vue_vue_type_script_setup_true_lang_default.setup;
GkEmpty_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../packages/ui/src/components/GkEmpty.vue");
	return _sfc_setup$26 ? _sfc_setup$26(props, ctx) : void 0;
};
var GkEmpty_default = GkEmpty_vue_vue_type_script_setup_true_lang_default;
// ../../packages/ui/src/lang.ts
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
// ../../packages/ui/src/words/screen.ts
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
// ../../packages/ui/src/components/GkErrorSummary.vue?vue&type=script&setup=true&lang.ts
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
// ../../packages/ui/src/components/GkErrorSummary.vue
var _sfc_setup$25 = GkErrorSummary_vue_vue_type_script_setup_true_lang_default.setup;
GkErrorSummary_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../packages/ui/src/components/GkErrorSummary.vue");
	return _sfc_setup$25 ? _sfc_setup$25(props, ctx) : void 0;
};
var GkErrorSummary_default = GkErrorSummary_vue_vue_type_script_setup_true_lang_default;
// ../../packages/ui/src/components/GkField.vue?vue&type=script&setup=true&lang.ts
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
// ../../packages/ui/src/components/GkField.vue
var _sfc_setup$24 = GkField_vue_vue_type_script_setup_true_lang_default.setup;
GkField_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../packages/ui/src/components/GkField.vue");
	return _sfc_setup$24 ? _sfc_setup$24(props, ctx) : void 0;
};
var GkField_default = GkField_vue_vue_type_script_setup_true_lang_default;
// ../../packages/ui/src/components/GkFrame.vue?vue&type=script&setup=true&lang.ts
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
// ../../packages/ui/src/components/GkFrame.vue
var _sfc_setup$23 = GkFrame_vue_vue_type_script_setup_true_lang_default.setup;
GkFrame_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../packages/ui/src/components/GkFrame.vue");
	return _sfc_setup$23 ? _sfc_setup$23(props, ctx) : void 0;
};
var GkFrame_default = GkFrame_vue_vue_type_script_setup_true_lang_default;
// ../../packages/ui/src/words/message.ts
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
// ../../packages/ui/src/components/GkLimit.vue?vue&type=script&setup=true&lang.ts
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
// ../../packages/ui/src/components/GkLimit.vue
var _sfc_setup$22 = GkLimit_vue_vue_type_script_setup_true_lang_default.setup;
GkLimit_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../packages/ui/src/components/GkLimit.vue");
	return _sfc_setup$22 ? _sfc_setup$22(props, ctx) : void 0;
};
var GkLimit_default = GkLimit_vue_vue_type_script_setup_true_lang_default;
// ../../packages/ui/src/components/GkNotice.vue?vue&type=script&setup=true&lang.ts
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
// ../../packages/ui/src/components/GkNotice.vue
var _sfc_setup$21 = GkNotice_vue_vue_type_script_setup_true_lang_default.setup;
GkNotice_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../packages/ui/src/components/GkNotice.vue");
	return _sfc_setup$21 ? _sfc_setup$21(props, ctx) : void 0;
};
var GkNotice_default = GkNotice_vue_vue_type_script_setup_true_lang_default;
// ../../packages/ui/src/components/GkPager.vue?vue&type=script&setup=true&lang.ts
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
// ../../packages/ui/src/components/GkPager.vue
var _sfc_setup$20 = GkPager_vue_vue_type_script_setup_true_lang_default.setup;
GkPager_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../packages/ui/src/components/GkPager.vue");
	return _sfc_setup$20 ? _sfc_setup$20(props, ctx) : void 0;
};
var GkPager_default = GkPager_vue_vue_type_script_setup_true_lang_default;
// ../../packages/ui/src/components/GkSkeleton.vue?vue&type=script&setup=true&lang.ts
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
// ../../packages/ui/src/components/GkSkeleton.vue
var _sfc_setup$19 = GkSkeleton_vue_vue_type_script_setup_true_lang_default.setup;
GkSkeleton_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../packages/ui/src/components/GkSkeleton.vue");
	return _sfc_setup$19 ? _sfc_setup$19(props, ctx) : void 0;
};
// ../../packages/ui/src/components/GkText.vue?vue&type=script&setup=true&lang.ts
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
// ../../packages/ui/src/components/GkText.vue
var _sfc_setup$18 = GkText_vue_vue_type_script_setup_true_lang_default.setup;
GkText_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../packages/ui/src/components/GkText.vue");
	return _sfc_setup$18 ? _sfc_setup$18(props, ctx) : void 0;
};
var GkText_default = GkText_vue_vue_type_script_setup_true_lang_default;
// ../../packages/ui/src/components/GkTimeline.vue?vue&type=script&setup=true&lang.ts
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
// ../../packages/ui/src/components/GkTimeline.vue
var _sfc_setup$17 = GkTimeline_vue_vue_type_script_setup_true_lang_default.setup;
GkTimeline_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../packages/ui/src/components/GkTimeline.vue");
	return _sfc_setup$17 ? _sfc_setup$17(props, ctx) : void 0;
};
var GkTimeline_default = GkTimeline_vue_vue_type_script_setup_true_lang_default;
// src/public/page/address.ts
var MOUNT = "/message-board/";
/** What a link or a form must carry along: the language and the text size live in the address, there are no cookies. */
function carried({ lang, large }) {
	return [...lang === "en" ? [["lang", "en"]] : [], ...large ? [["large", "1"]] : []];
}
/** The address of a page of this app, e.g. `boards/subsidy`, for this reader. */
function pageAddress(choice, path, query = {}) {
	const search = new URLSearchParams();
	for (const [name, value] of Object.entries(query)) if (value) search.set(name, value);
	for (const [name, value] of carried(choice)) search.set(name, value);
	return `${MOUNT}${path}${search.size > 0 ? `?${search}` : ""}`;
}
var boardPath = (board) => `boards/${encodeURIComponent(board)}`;
var askPath = (board) => `${boardPath(board)}/ask`;
var messagePath = (board, id) => `${boardPath(board)}/messages/${encodeURIComponent(id)}`;
// src/public/page/reader.ts
var readerKey = Symbol("reader");
function useReader() {
	const reader = (0, vue_runtime_esm_bundler_exports.inject)(readerKey);
	if (!reader) throw new Error("a public page is rendered for a reader");
	return reader;
}
// src/public/page/written.ts
/** The `lang` of what citizens and departments wrote, where the page around it speaks another language. */
var writtenLang = (lang) => lang === "en" ? "zh-CN" : void 0;
// src/public/page/words.ts
/** Words of more than one public page. */
var PAGE_WORDS = {
	service: {
		zh: "政务公开·留言板",
		en: "Message boards"
	},
	start: {
		zh: "首页",
		en: "Home"
	},
	boards: {
		zh: "留言板",
		en: "Message boards"
	},
	status: {
		zh: "查询办理情况",
		en: "Check a message"
	},
	ask: {
		zh: "我要留言",
		en: "Write a message"
	},
	department: {
		zh: "答复部门",
		en: "Answered by"
	},
	received: {
		zh: "收到",
		en: "Received"
	},
	answered: {
		zh: "答复",
		en: "Answered"
	},
	privacy: {
		zh: "您的姓名、电话和邮箱加密保存，任何时候都不公开。",
		en: "Your name, telephone and email address are kept encrypted and are never published."
	},
	urgent: {
		zh: "紧急求助请拨打110、119、120；投诉举报、信访事项请走相应渠道，留言板不受理。",
		en: "In an emergency call 110, 119 or 120. Petitions and reports of wrongdoing have their own channels and are not handled here."
	}
};
// src/public/page/PublicFrame.vue?vue&type=script&setup=true&lang.ts
/** The frame of this app's public pages; `crumbs` are the steps after the message boards. */
var PublicFrame_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "PublicFrame",
	__ssrInlineRender: true,
	props: {
		title: {},
		written: { type: Boolean },
		lead: {},
		crumbs: { default: () => [] },
		at: {}
	},
	setup(__props) {
		const reader = useReader();
		const { lang } = reader;
		const root = `/${new URL(pageAddress(reader, ""), "http://page.invalid").search}`;
		const boards = pageAddress(reader, "");
		const links = [{
			text: PAGE_WORDS.boards[lang],
			href: boards,
			current: __props.at === "boards"
		}, {
			text: PAGE_WORDS.status[lang],
			href: pageAddress(reader, "status"),
			current: __props.at === "status"
		}];
		const trail = (0, vue_runtime_esm_bundler_exports.computed)(() => [
			{
				text: PAGE_WORDS.start[lang],
				href: root
			},
			__props.crumbs.length > 0 ? {
				text: PAGE_WORDS.boards[lang],
				href: boards
			} : { text: PAGE_WORDS.boards[lang] },
			...__props.crumbs
		]);
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkFrame_default), (0, vue_runtime_esm_bundler_exports.mergeProps)({
				lang: (0, vue_runtime_esm_bundler_exports.unref)(lang),
				large: (0, vue_runtime_esm_bundler_exports.unref)(reader).large,
				bureau: (0, vue_runtime_esm_bundler_exports.unref)(reader).bureau,
				service: (0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).service[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				home: root,
				links,
				crumbs: trail.value,
				title: __props.title,
				"title-lang": __props.written ? (0, vue_runtime_esm_bundler_exports.unref)(writtenLang)((0, vue_runtime_esm_bundler_exports.unref)(lang)) : void 0,
				lead: __props.lead,
				address: (0, vue_runtime_esm_bundler_exports.unref)(reader).address,
				accessibility: (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), "accessibility")
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
// src/public/page/PublicFrame.vue
var _sfc_setup$16 = PublicFrame_vue_vue_type_script_setup_true_lang_default.setup;
PublicFrame_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/page/PublicFrame.vue");
	return _sfc_setup$16 ? _sfc_setup$16(props, ctx) : void 0;
};
var PublicFrame_default = PublicFrame_vue_vue_type_script_setup_true_lang_default;
// src/public/about/words.ts
var ABOUT_WORDS = {
	accessibility: {
		zh: "无障碍说明",
		en: "Accessibility statement"
	},
	lead: {
		zh: "这些页面怎样做到人人能用，遇到障碍怎样告诉我们。",
		en: "How these pages are made to work for everyone, and what to do when they do not."
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
	toBoards: {
		zh: "去留言板",
		en: "Go to the message boards"
	}
};
var STATEMENT = {
	zh: [
		"本站公开页面按《Web内容无障碍指南》（WCAG）2.2 AA级设计和检查。",
		"全部内容可以只用键盘操作；读屏软件能读出每个字段的名称、说明和错误；放大到200%或在手机上不需要左右滚动；页面右上角可以切换大字版，选择会写在网址里，收藏后下次仍是大字。",
		"状态不只用颜色表示，总有文字和形状。看留言、查进度不需要浏览器运行脚本；提交留言需要脚本，不便使用的可以打电话或写信，办理时限相同。",
		"遇到读不了、点不到、看不清的地方，请打电话告诉我们，我们会用您方便的方式提供同样的内容："
	],
	en: [
		"The public pages of this site are designed for and checked against the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.",
		"Everything works by keyboard alone. Screen readers hear the name, hint and error of each field. At 200 % zoom and on a phone nothing scrolls sideways. Large text is chosen at the top right and kept in the address.",
		"A state is never shown by colour alone. Reading and checking need no scripts; sending a message does, and those who cannot use them may call or write: the time allowed for the answer is the same.",
		"If something cannot be read, reached or understood, call us and we will give you the same content in a way that suits you: "
	]
};
// src/public/about/ProblemPage.vue?vue&type=script&setup=true&lang.ts
/** A page that is not there, or a request the server declined with a sentence. */
var ProblemPage_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "ProblemPage",
	__ssrInlineRender: true,
	props: {
		title: {},
		text: {}
	},
	setup(__props) {
		const reader = useReader();
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(PublicFrame_default, (0, vue_runtime_esm_bundler_exports.mergeProps)({
				title: __props.title,
				lead: __props.text,
				crumbs: [{ text: __props.title }]
			}, _attrs), {
				default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkButton_default), { href: (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), "") }, {
						default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
							if (_push) _push(`${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(ABOUT_WORDS).toBoards[(0, vue_runtime_esm_bundler_exports.unref)(reader).lang])}`);
							else return [(0, vue_runtime_esm_bundler_exports.createTextVNode)((0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(ABOUT_WORDS).toBoards[(0, vue_runtime_esm_bundler_exports.unref)(reader).lang]), 1)];
						}),
						_: 1
					}, _parent, _scopeId));
					else return [(0, vue_runtime_esm_bundler_exports.createVNode)((0, vue_runtime_esm_bundler_exports.unref)(GkButton_default), { href: (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), "") }, {
						default: (0, vue_runtime_esm_bundler_exports.withCtx)(() => [(0, vue_runtime_esm_bundler_exports.createTextVNode)((0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(ABOUT_WORDS).toBoards[(0, vue_runtime_esm_bundler_exports.unref)(reader).lang]), 1)]),
						_: 1
					}, 8, ["href"])];
				}),
				_: 1
			}, _parent));
		};
	}
});
// src/public/about/ProblemPage.vue
var _sfc_setup$15 = ProblemPage_vue_vue_type_script_setup_true_lang_default.setup;
ProblemPage_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/about/ProblemPage.vue");
	return _sfc_setup$15 ? _sfc_setup$15(props, ctx) : void 0;
};
var ProblemPage_default = ProblemPage_vue_vue_type_script_setup_true_lang_default;
// ../../packages/messages/src/routes.ts
/** The addresses of the message routes: the only part of this contract a browser carries. */
var messageRoutes = {
	challenge: ["GET", "/api/challenge"],
	submit: ["POST", "/api/messages"],
	status: ["GET", "/api/messages/{receipt}"],
	rate: ["POST", "/api/messages/{receipt}/rating"],
	boards: ["GET", "/api/boards"],
	published: ["GET", "/api/boards/{board}/messages"],
	publication: ["GET", "/api/boards/{board}/messages/{publication}"],
	deskList: ["GET", "/api/desk/messages"],
	deskFigures: ["GET", "/api/desk/message-figures"],
	deskMessage: ["GET", "/api/desk/messages/{receipt}"],
	deskContact: ["POST", "/api/desk/messages/{receipt}/contact"],
	deskAct: ["POST", "/api/desk/messages/{receipt}/actions/{action}"],
	deskScreen: ["POST", "/api/desk/screening"]
};
// src/public/page/api.ts
/** The API as the server's render sees it: reads only. */
function renderApi(ask, lang) {
	const read = (async (address) => ask(address));
	return createClient(messageRoutes, {
		fetch: read,
		lang
	});
}
function browserApi(lang) {
	return createClient(messageRoutes, { lang });
}
// src/public/page/document.ts
var escapes = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
var escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
/** JSON that can stand inside a script element: `<` never ends it. */
var stateJson = (state) => JSON.stringify(state).replace(/</g, "\\u003c");
/** The whole page. No inline script or style: the policy of the host allows neither. */
function htmlDocument(parts) {
	const { lang, large, assets, script } = parts;
	const head = [
		"<meta charset=\"utf-8\">",
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
		`<title>${escapeHtml(parts.title)}</title>`,
		...parts.description ? [`<meta name="description" content="${escapeHtml(parts.description)}">`] : [],
		...Object.entries(parts.meta).map(([name, content]) => `<meta name="${escapeHtml(name)}" content="${escapeHtml(content)}">`),
		"<meta name=\"format-detection\" content=\"telephone=no\">",
		`<link rel="alternate" hreflang="${lang === "zh" ? "en" : "zh-CN"}" href="${escapeHtml(parts.alternate)}">`,
		...assets.styles.map((href) => `<link rel="stylesheet" href="${href}">`),
		`<script type="module" blocking="render" async src="${assets.scripts.frame}"><\/script>`,
		...script ? [`<script type="module" src="${assets.scripts[script]}"><\/script>`] : []
	];
	const state = parts.state === void 0 ? "" : `<script type="application/json" id="state">${stateJson(parts.state)}<\/script>`;
	return `<!doctype html><html lang="${lang === "en" ? "en" : "zh-CN"}"${large ? " data-large" : ""}><head>${head.join("")}</head><body>${parts.body}${state}</body></html>`;
}
// src/public/about/AccessibilityPage.vue?vue&type=script&setup=true&lang.ts
var AccessibilityPage_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "AccessibilityPage",
	__ssrInlineRender: true,
	setup(__props) {
		const { lang, bureau } = useReader();
		const paragraphs = STATEMENT[lang];
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(PublicFrame_default, (0, vue_runtime_esm_bundler_exports.mergeProps)({
				title: (0, vue_runtime_esm_bundler_exports.unref)(ABOUT_WORDS).accessibility[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				lead: (0, vue_runtime_esm_bundler_exports.unref)(ABOUT_WORDS).lead[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				crumbs: [{ text: (0, vue_runtime_esm_bundler_exports.unref)(ABOUT_WORDS).accessibility[(0, vue_runtime_esm_bundler_exports.unref)(lang)] }]
			}, _attrs), {
				default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<div class="gk-prose"${_scopeId}><!--[-->`);
						ssrRenderList((0, vue_runtime_esm_bundler_exports.unref)(paragraphs), (paragraph, index) => {
							_push(`<p${_scopeId}>${ssrInterpolate(paragraph)}`);
							if (index === (0, vue_runtime_esm_bundler_exports.unref)(paragraphs).length - 1) _push(`<!--[-->${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(bureau).phone[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}<!--]-->`);
							else _push(`<!---->`);
							_push(`</p>`);
						});
						_push(`<!--]--></div>`);
					} else return [(0, vue_runtime_esm_bundler_exports.createVNode)("div", { class: "gk-prose" }, [((0, vue_runtime_esm_bundler_exports.openBlock)(true), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, null, (0, vue_runtime_esm_bundler_exports.renderList)((0, vue_runtime_esm_bundler_exports.unref)(paragraphs), (paragraph, index) => {
						return (0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("p", { key: index }, [(0, vue_runtime_esm_bundler_exports.createTextVNode)((0, vue_runtime_esm_bundler_exports.toDisplayString)(paragraph), 1), index === (0, vue_runtime_esm_bundler_exports.unref)(paragraphs).length - 1 ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, { key: 0 }, [(0, vue_runtime_esm_bundler_exports.createTextVNode)((0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(bureau).phone[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)], 64)) : (0, vue_runtime_esm_bundler_exports.createCommentVNode)("v-if", true)]);
					}), 128))])];
				}),
				_: 1
			}, _parent));
		};
	}
});
// src/public/about/AccessibilityPage.vue
var _sfc_setup$14 = AccessibilityPage_vue_vue_type_script_setup_true_lang_default.setup;
AccessibilityPage_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/about/AccessibilityPage.vue");
	return _sfc_setup$14 ? _sfc_setup$14(props, ctx) : void 0;
};
var AccessibilityPage_default = AccessibilityPage_vue_vue_type_script_setup_true_lang_default;
// src/public/boards/PolicyName.vue?vue&type=script&setup=true&lang.ts
/** The policy a board stands under, as a document is cited: 《title》 and its part; a link where the policy has a page. */
var PolicyName_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "PolicyName",
	__ssrInlineRender: true,
	props: {
		board: {},
		plain: { type: Boolean }
	},
	setup(__props) {
		const title = `《${__props.board.policyTitle}》`;
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[-->`);
			if (__props.board.policyUrl && !__props.plain) _push(`<a${ssrRenderAttr("href", __props.board.policyUrl)}>${ssrInterpolate(title)}</a>`);
			else _push(`<!--[-->${ssrInterpolate(title)}<!--]-->`);
			_push(`${ssrInterpolate(__props.board.clause)}<!--]-->`);
		};
	}
});
// src/public/boards/PolicyName.vue
var _sfc_setup$13 = PolicyName_vue_vue_type_script_setup_true_lang_default.setup;
PolicyName_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/boards/PolicyName.vue");
	return _sfc_setup$13 ? _sfc_setup$13(props, ctx) : void 0;
};
var PolicyName_default = PolicyName_vue_vue_type_script_setup_true_lang_default;
// src/public/boards/words.ts
var BOARD_WORDS = {
	lead: {
		zh: "对政策有不明白的地方，在对应的留言板里提问。先看看别人问过什么，答案可能已经在那里。",
		en: "Ask about a policy on the board that belongs to it. Look first at what others have asked: your answer may already be there."
	},
	boardLead: {
		zh: "就这项政策提问或提建议。先看看下面的答复，也许已经有人问过。",
		en: "Ask about this policy or suggest a change. Your question may already be answered below."
	},
	policy: {
		zh: "对应政策",
		en: "Policy"
	},
	clause: {
		zh: "条款",
		en: "Clause"
	},
	howTitle: {
		zh: "怎样留言",
		en: "How it works"
	},
	how1: {
		zh: "选一个留言板，先搜一搜已有的答复。",
		en: "Choose a board and search the answers given so far."
	},
	how2: {
		zh: "没有找到，就写下您的问题。",
		en: "If yours is not there, write your question."
	},
	how3: {
		zh: "记下回执编号和查询码，随时查询办理情况。",
		en: "Keep the receipt number and the code: with them you can see how far it has come."
	},
	haveReceipt: {
		zh: "已经留过言？",
		en: "Already written?"
	},
	none: {
		zh: "还没有开放的留言板",
		en: "No board is open yet"
	},
	noneText: {
		zh: "留言板开放后会列在这里。现在可以打电话咨询：",
		en: "Boards are listed here once they open. Until then, call: "
	},
	search: {
		zh: "在本板已公开的答复里查找",
		en: "Search the published answers of this board"
	},
	find: {
		zh: "查找",
		en: "Search"
	},
	published: {
		zh: "已公开的答复",
		en: "Published answers"
	},
	clear: {
		zh: "显示全部",
		en: "Show all"
	},
	empty: {
		zh: "这里还没有公开的答复",
		en: "No answer has been published here yet"
	},
	emptyText: {
		zh: "留言答复后，经留言人同意并通过公开审查的才会列在这里。",
		en: "An answer is listed here after it was given, if the writer agreed and it was cleared for release."
	},
	notFound: {
		zh: "没有找到相符的答复",
		en: "Nothing matches"
	},
	notFoundText: {
		zh: "换一个短一些的词再试，或者直接留言提问。",
		en: "Try a shorter word, or ask your own question."
	},
	question: {
		zh: "留言",
		en: "Question"
	},
	reply: {
		zh: "答复",
		en: "Answer"
	},
	redacted: {
		zh: "公开前隐去了涉及个人的内容，意思没有改动。",
		en: "Personal details were removed before publication. The meaning is unchanged."
	},
	similar: {
		zh: "您的情况不一样？",
		en: "Is your case different?"
	},
	similarText: {
		zh: "可以在同一个留言板里提问。",
		en: "Ask on the same board."
	},
	responsible: {
		zh: "负责部门",
		en: "Department"
	}
};
/** What a search found; on one page of several only this page is counted. */
var foundCount = {
	zh: (count, q, paged) => paged ? `含有“${q}”的答复，本页${count}条` : `找到${count}条含有“${q}”的答复`,
	en: (count, q, paged) => paged ? `Answers with “${q}”: ${count} on this page` : `${count} ${count === 1 ? "answer" : "answers"} with “${q}”`
};
var answeredCount = {
	zh: (count) => count === 0 ? "暂无公开答复" : `已公开${count}条答复`,
	en: (count) => count === 0 ? "No published answers yet" : `${count} published ${count === 1 ? "answer" : "answers"}`
};
// ../../packages/messages/src/values.ts
/** Longest texts, in characters (Unicode code points): rare Han and emoji count as one. */
var LENGTHS = {
	subject: 100,
	body: 5e3,
	name: 50,
	phone: 30,
	email: 120,
	reason: 500,
	reply: 2e4,
	comment: 500
};
// src/public/page/tab-storage.ts
/**
* What is kept in this tab only. A browser may forbid or refuse it (private windows, full storage, a policy): then reading
* finds nothing, and writing says that it did not happen.
*/
function readTab(key) {
	try {
		return JSON.parse(sessionStorage.getItem(key) ?? "null");
	} catch {
		return null;
	}
}
function writeTab(key, value) {
	try {
		sessionStorage.setItem(key, JSON.stringify(value));
		return true;
	} catch {
		return false;
	}
}
// src/public/receipt/kept-receipt.ts
var KEPT_AS = "gk-receipt";
function findReceipt() {
	return readTab(KEPT_AS);
}
// src/public/page/when.ts
var locale = {
	zh: "zh-CN",
	en: "en-GB"
};
/** `2026-11-20` → `2026年11月20日` or `20 November 2026`. A day is not an instant: no zone may shift it. */
function dayWords(date, lang) {
	const day = /* @__PURE__ */ new Date(`${date.slice(0, 10)}T00:00:00Z`);
	if (Number.isNaN(day.getTime())) return date;
	return new Intl.DateTimeFormat(locale[lang], {
		dateStyle: "long",
		timeZone: "UTC"
	}).format(day);
}
/** An instant as read in Shanghai, to the minute; a bare date as a day. */
function momentWords(at, lang) {
	if (!at.includes("T")) return dayWords(at, lang);
	const moment = new Date(at);
	if (Number.isNaN(moment.getTime())) return at;
	return new Intl.DateTimeFormat(locale[lang], {
		dateStyle: "long",
		timeStyle: "short",
		timeZone: "Asia/Shanghai"
	}).format(moment);
}
// src/public/receipt/words.ts
var RECEIPT_WORDS = {
	title: {
		zh: "留言已收到",
		en: "Your message has been received"
	},
	pageTitle: {
		zh: "留言回执",
		en: "Receipt"
	},
	keep: {
		zh: "请记下回执编号和查询码。查询码只在这里显示一次，我们不保存，也无法找回。",
		en: "Keep the receipt number and the code. The code is shown only here, once: it is not stored and cannot be found again."
	},
	receipt: {
		zh: "回执编号",
		en: "Receipt number"
	},
	code: {
		zh: "查询码",
		en: "Code"
	},
	where: {
		zh: "查询网址",
		en: "Look it up at"
	},
	receivedAt: {
		zh: "收到时间",
		en: "Received"
	},
	answerBy: {
		zh: "答复期限",
		en: "Time limit"
	},
	how: {
		zh: "这个日期是怎么算的",
		en: "How this date is counted"
	},
	copy: {
		zh: "复制编号和查询码",
		en: "Copy number and code"
	},
	copied: {
		zh: "已复制",
		en: "Copied"
	},
	notCopied: {
		zh: "浏览器不允许复制，请手工记下",
		en: "The browser does not allow copying. Please write them down."
	},
	print: {
		zh: "打印回执",
		en: "Print"
	},
	look: {
		zh: "查看办理情况",
		en: "Check this message"
	},
	none: {
		zh: "这个标签页里没有回执",
		en: "There is no receipt in this tab"
	},
	noneText: {
		zh: "回执只在提交留言的标签页里显示。如果已经记下编号和查询码，可以直接查询。",
		en: "A receipt is shown only in the tab that sent the message. If you have its number and code, look it up."
	}
};
// src/public/receipt/ReceiptSlip.vue?vue&type=script&setup=true&lang.ts
/** The receipt of what was just sent. It lives in the tab, so the server draws the empty state and the browser fills it. */
var ReceiptSlip_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "ReceiptSlip",
	__ssrInlineRender: true,
	props: {
		lang: {},
		statusPage: {},
		given: {}
	},
	setup(__props) {
		provideLang(__props.lang);
		const receipt = (0, vue_runtime_esm_bundler_exports.ref)(__props.given ?? null);
		const copied = (0, vue_runtime_esm_bundler_exports.ref)("");
		/** On paper a link is no use: the address of the look-up page stands written out. */
		const where = (0, vue_runtime_esm_bundler_exports.ref)("");
		(0, vue_runtime_esm_bundler_exports.onMounted)(() => {
			receipt.value ??= findReceipt();
			where.value = new URL(__props.statusPage, location.href).href;
		});
		async function copy({ receipt: number, code }) {
			try {
				await navigator.clipboard.writeText(`${RECEIPT_WORDS.receipt[__props.lang]} ${number}\n${RECEIPT_WORDS.code[__props.lang]} ${code}`);
				copied.value = RECEIPT_WORDS.copied[__props.lang];
			} catch {
				copied.value = RECEIPT_WORDS.notCopied[__props.lang];
			}
		}
		const print = () => window.print();
		const lookUp = ({ receipt: number, code }) => `${__props.statusPage}${__props.statusPage.includes("?") ? "&" : "?"}${new URLSearchParams({
			receipt: number,
			code
		})}`;
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<div${ssrRenderAttrs(_attrs)}>`);
			if (!receipt.value) _push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkEmpty_default), {
				title: (0, vue_runtime_esm_bundler_exports.unref)(RECEIPT_WORDS).none[__props.lang],
				text: (0, vue_runtime_esm_bundler_exports.unref)(RECEIPT_WORDS).noneText[__props.lang]
			}, {
				actions: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) _push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkButton_default), { href: __props.statusPage }, {
						default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
							if (_push) _push(`${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(RECEIPT_WORDS).look[__props.lang])}`);
							else return [(0, vue_runtime_esm_bundler_exports.createTextVNode)((0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(RECEIPT_WORDS).look[__props.lang]), 1)];
						}),
						_: 1
					}, _parent, _scopeId));
					else return [(0, vue_runtime_esm_bundler_exports.createVNode)((0, vue_runtime_esm_bundler_exports.unref)(GkButton_default), { href: __props.statusPage }, {
						default: (0, vue_runtime_esm_bundler_exports.withCtx)(() => [(0, vue_runtime_esm_bundler_exports.createTextVNode)((0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(RECEIPT_WORDS).look[__props.lang]), 1)]),
						_: 1
					}, 8, ["href"])];
				}),
				_: 1
			}, _parent));
			else {
				_push(`<!--[-->`);
				_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkNotice_default), { title: (0, vue_runtime_esm_bundler_exports.unref)(RECEIPT_WORDS).title[__props.lang] }, {
					default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
						if (_push) _push(`<p${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(RECEIPT_WORDS).keep[__props.lang])}</p>`);
						else return [(0, vue_runtime_esm_bundler_exports.createVNode)("p", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(RECEIPT_WORDS).keep[__props.lang]), 1)];
					}),
					_: 1
				}, _parent));
				_push(`<dl class="gk-rows"><div><dt>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(RECEIPT_WORDS).receipt[__props.lang])}</dt><dd class="gk-key">${ssrInterpolate(receipt.value.receipt)}</dd></div><div><dt>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(RECEIPT_WORDS).code[__props.lang])}</dt><dd class="gk-key">${ssrInterpolate(receipt.value.code)}</dd></div><div class="gk-on-paper"><dt>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(RECEIPT_WORDS).where[__props.lang])}</dt><dd>${ssrInterpolate(where.value)}</dd></div><div><dt>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(RECEIPT_WORDS).receivedAt[__props.lang])}</dt><dd><time${ssrRenderAttr("datetime", receipt.value.receivedAt)}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(momentWords)(receipt.value.receivedAt, __props.lang))}</time></dd></div><div><dt>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(RECEIPT_WORDS).answerBy[__props.lang])}</dt><dd>`);
				_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkLimit_default), {
					light: receipt.value.limit.light,
					text: receipt.value.limit.text,
					provisional: receipt.value.limit.provisional
				}, null, _parent));
				_push(`</dd></div></dl>`);
				if (receipt.value.limit.explain.length) {
					_push(`<details class="gk-details" open><summary>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(RECEIPT_WORDS).how[__props.lang])}</summary><ul><!--[-->`);
					ssrRenderList(receipt.value.limit.explain, (line) => {
						_push(`<li>${ssrInterpolate(line)}</li>`);
					});
					_push(`<!--]--></ul></details>`);
				} else _push(`<!---->`);
				_push(`<div class="gk-actions">`);
				_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkButton_default), { onClick: ($event) => copy(receipt.value) }, {
					default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
						if (_push) _push(`${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(RECEIPT_WORDS).copy[__props.lang])}`);
						else return [(0, vue_runtime_esm_bundler_exports.createTextVNode)((0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(RECEIPT_WORDS).copy[__props.lang]), 1)];
					}),
					_: 1
				}, _parent));
				_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkButton_default), {
					kind: "plain",
					onClick: print
				}, {
					default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
						if (_push) _push(`${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(RECEIPT_WORDS).print[__props.lang])}`);
						else return [(0, vue_runtime_esm_bundler_exports.createTextVNode)((0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(RECEIPT_WORDS).print[__props.lang]), 1)];
					}),
					_: 1
				}, _parent));
				_push(`<a${ssrRenderAttr("href", lookUp(receipt.value))}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(RECEIPT_WORDS).look[__props.lang])}</a><p role="status">${ssrInterpolate(copied.value)}</p></div><!--]-->`);
			}
			_push(`</div>`);
		};
	}
});
// src/public/receipt/ReceiptSlip.vue
var _sfc_setup$12 = ReceiptSlip_vue_vue_type_script_setup_true_lang_default.setup;
ReceiptSlip_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/receipt/ReceiptSlip.vue");
	return _sfc_setup$12 ? _sfc_setup$12(props, ctx) : void 0;
};
var ReceiptSlip_default = ReceiptSlip_vue_vue_type_script_setup_true_lang_default;
// src/public/ask/draft.ts
var emptyDraft = () => ({
	subject: "",
	body: "",
	name: "",
	phone: "",
	email: "",
	mayPublish: null
});
var keyOf = (board) => `gk-draft:${board}`;
function keepDraft(board, draft) {
	writeTab(keyOf(board), draft);
}
/** The draft of a board in this tab; nothing when there is none or nothing was typed. */
function findDraft(board) {
	const kept = readTab(keyOf(board));
	if (typeof kept !== "object" || kept === null) return null;
	const fields = kept;
	const draft = emptyDraft();
	for (const name of [
		"subject",
		"body",
		"name",
		"phone",
		"email"
	]) {
		const value = fields[name];
		if (typeof value === "string") draft[name] = value;
	}
	if (typeof fields["mayPublish"] === "boolean") draft.mayPublish = fields["mayPublish"];
	return Object.values(draft).every((value) => value === "" || value === null) ? null : draft;
}
// src/public/ask/early-typing.ts
var CONTROLS = {
	subject: "ask-subject",
	body: "ask-body",
	name: "ask-name",
	phone: "ask-phone",
	email: "ask-email"
};
/** What stands in the form before the script takes it over: typed on a slow line, or put back by the browser. */
function typedEarly(page) {
	const typed = {};
	for (const [field, id] of Object.entries(CONTROLS)) {
		const value = page.getElementById(id)?.value;
		if (value) typed[field] = value;
	}
	const yes = page.getElementById("ask-publish-yes");
	if (page.querySelector("#ask input[name=may-publish]:checked")) typed.mayPublish = yes?.checked === true;
	return typed;
}
// src/public/ask/words.ts
var ASK_WORDS = {
	lead: {
		zh: "写清楚一件事，答复会更快。提交后马上告诉您答复日期。",
		en: "One matter at a time is answered soonest. You are told the date of the answer as soon as you send it."
	},
	subject: {
		zh: "标题",
		en: "Subject"
	},
	subjectHint: {
		zh: "用一句话说想问什么",
		en: "What you want to know, in one sentence"
	},
	body: {
		zh: "内容",
		en: "Your message"
	},
	bodyHint: {
		zh: "写明事情经过和想知道的问题。请不要写身份证号、银行卡号。",
		en: "What happened and what you want to know. Please leave out identity and bank card numbers."
	},
	contactTitle: {
		zh: "怎样联系您",
		en: "How to reach you"
	},
	contactHint: {
		zh: "只用来核实情况和通知您。加密保存，任何时候都不公开。",
		en: "Used only to check facts and to notify you. Kept encrypted and never published."
	},
	name: {
		zh: "姓名",
		en: "Name"
	},
	nameHint: {
		zh: "企业请写联系人姓名",
		en: "For a firm, the name of a contact person"
	},
	phone: {
		zh: "电话",
		en: "Telephone"
	},
	email: {
		zh: "邮箱",
		en: "Email"
	},
	publishTitle: {
		zh: "答复以后，可以公开吗？",
		en: "May the message and its answer be published?"
	},
	publishYes: {
		zh: "可以公开",
		en: "Yes"
	},
	publishYesHint: {
		zh: "公开的是标题、内容和答复，让有同样问题的人看到。公开前要审查，会隐去涉及个人的内容。",
		en: "Subject, message and answer, so that others with the same question find them. Before that they are reviewed and personal details are removed."
	},
	publishNo: {
		zh: "不公开，只答复我",
		en: "No, answer only me"
	},
	publishNoHint: {
		zh: "办理和答复的时限一样。",
		en: "The time allowed for the answer is the same."
	},
	send: {
		zh: "提交留言",
		en: "Send"
	},
	checking: {
		zh: "正在提交：先做人机验证，一般几秒钟。",
		en: "Sending: a short check that you are not a robot comes first, usually a few seconds."
	},
	sending: {
		zh: "正在提交…",
		en: "Sending…"
	},
	kept: {
		zh: "写的内容暂存在这个标签页里，提交或关闭后清除。",
		en: "What you type is kept in this tab until you send it or close the tab."
	},
	restored: {
		zh: "已恢复您上次没有提交的内容。",
		en: "What you had typed before is restored."
	},
	notSent: {
		zh: "还没有提交成功",
		en: "Not sent yet"
	},
	unreachable: {
		zh: "没有连上服务器，留言还没有确认收到。您写的都还在，请过一会儿再点一次“提交留言”，不会重复收件。",
		en: "The server could not be reached and the message is not yet confirmed. Everything you typed is still here. Send it again in a moment: it will not be taken twice."
	},
	noScriptTitle: {
		zh: "这张表需要浏览器允许运行脚本",
		en: "This form needs scripts to be allowed in your browser"
	},
	noScript: {
		zh: "如果不方便，可以用下面的方式提问，办理时限相同：",
		en: "If that is not possible, ask in one of these ways. The time allowed for the answer is the same:"
	},
	phoneAs: {
		zh: "打电话",
		en: "By telephone"
	},
	writeAs: {
		zh: "写信",
		en: "By letter"
	},
	beforeTitle: {
		zh: "提交以后",
		en: "After you send it"
	},
	after1: {
		zh: "您会得到回执编号和查询码。",
		en: "You get a receipt number and a code."
	},
	after2: {
		zh: "办公室受理后交给承办部门，办到哪一步都能查询。",
		en: "The office passes it to the department in charge. You can check it at every step."
	},
	after3: {
		zh: "答复日期按工作日计算，从收到的第二天算起。",
		en: "The date of the answer is counted in working days, from the day after it arrives."
	}
};
// src/public/ask/faults.ts
/** Length as a writer counts it: rare Han and emoji are one character. */
var lengthOf = (text) => [...text.trim()].length;
// src/public/ask/PublishChoice.vue?vue&type=script&setup=true&lang.ts
/** Asks whether the message may be published, and says plainly what would be: neither answer is chosen beforehand. */
var PublishChoice_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "PublishChoice",
	__ssrInlineRender: true,
	props: /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.mergeModels)({
		lang: {},
		error: {}
	}, {
		"modelValue": {
			type: [Boolean, null],
			required: true
		},
		"modelModifiers": {}
	}),
	emits: ["update:modelValue"],
	setup(__props) {
		const choice = (0, vue_runtime_esm_bundler_exports.useModel)(__props, "modelValue");
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<fieldset${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({
				class: ["gk-group", { "gk-field-wrong": __props.error }],
				"aria-describedby": __props.error && "ask-publish-error"
			}, _attrs))}><legend>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).publishTitle[__props.lang])}</legend>`);
			if (__props.error) _push(`<p id="ask-publish-error" class="gk-field-error"><span class="gk-hidden">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(SCREEN_WORDS).error[__props.lang])}</span>${ssrInterpolate(__props.error)}</p>`);
			else _push(`<!---->`);
			_push(`<label class="gk-choice"><input id="ask-publish-yes"${(0, import_shared_cjs_prod.includeBooleanAttr)(ssrLooseEqual(choice.value, true)) ? " checked" : ""} type="radio" name="may-publish"${ssrRenderAttr("value", true)} aria-labelledby="ask-publish-yes-text" aria-describedby="ask-publish-yes-hint"><span><span id="ask-publish-yes-text" class="gk-choice-text">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).publishYes[__props.lang])}</span><span id="ask-publish-yes-hint" class="gk-choice-hint">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).publishYesHint[__props.lang])}</span></span></label><label class="gk-choice"><input${(0, import_shared_cjs_prod.includeBooleanAttr)(ssrLooseEqual(choice.value, false)) ? " checked" : ""} type="radio" name="may-publish"${ssrRenderAttr("value", false)} aria-labelledby="ask-publish-no-text" aria-describedby="ask-publish-no-hint"><span><span id="ask-publish-no-text" class="gk-choice-text">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).publishNo[__props.lang])}</span><span id="ask-publish-no-hint" class="gk-choice-hint">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).publishNoHint[__props.lang])}</span></span></label></fieldset>`);
		};
	}
});
// src/public/ask/PublishChoice.vue
var _sfc_setup$11 = PublishChoice_vue_vue_type_script_setup_true_lang_default.setup;
PublishChoice_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/ask/PublishChoice.vue");
	return _sfc_setup$11 ? _sfc_setup$11(props, ctx) : void 0;
};
var PublishChoice_default = PublishChoice_vue_vue_type_script_setup_true_lang_default;
// src/public/ask/AskForm.vue?vue&type=script&setup=true&lang.ts
/**
* The form of one board, drawn by the server and taken over by the script. Until then its method `dialog` keeps the browser
* from sending anything by itself, and what was typed early is taken along.
*/
var AskForm_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "AskForm",
	__ssrInlineRender: true,
	props: {
		board: {},
		boardTitle: {},
		lang: {},
		receiptPage: {},
		statusPage: {}
	},
	setup(__props) {
		provideLang(__props.lang);
		const draft = (0, vue_runtime_esm_bundler_exports.reactive)(emptyDraft());
		const errors = (0, vue_runtime_esm_bundler_exports.ref)([]);
		const stage = (0, vue_runtime_esm_bundler_exports.ref)("");
		const restored = (0, vue_runtime_esm_bundler_exports.ref)(false);
		/** The receipt, shown here only where the browser could not keep it for its own page. */
		const given = (0, vue_runtime_esm_bundler_exports.ref)(null);
		const errorOf = (0, vue_runtime_esm_bundler_exports.computed)(() => new Map(errors.value.map((error) => [error.field, error.message])));
		browserApi(__props.lang), __props.board;
		let early = {};
		(0, vue_runtime_esm_bundler_exports.onBeforeMount)(() => early = typedEarly(document));
		(0, vue_runtime_esm_bundler_exports.onMounted)(() => {
			const kept = findDraft(__props.board);
			Object.assign(draft, kept, early);
			restored.value = kept !== null;
			(0, vue_runtime_esm_bundler_exports.watch)(draft, () => keepDraft(__props.board, draft));
		});
		return (_ctx, _push, _parent, _attrs) => {
			let _temp0, _temp1, _temp2, _temp3;
			if (given.value) _push(ssrRenderComponent(ReceiptSlip_default, (0, vue_runtime_esm_bundler_exports.mergeProps)({
				lang: __props.lang,
				"status-page": __props.statusPage,
				given: given.value
			}, _attrs), null, _parent));
			else {
				_push(`<form${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({
					class: "gk-form gk-needs-script",
					method: "dialog",
					novalidate: ""
				}, _attrs))}>`);
				_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkErrorSummary_default), {
					errors: errors.value,
					title: errors.value.some((error) => error.field) ? void 0 : (0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).notSent[__props.lang]
				}, null, _parent));
				if (restored.value) _push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkNotice_default), { kind: "quiet" }, {
					default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
						if (_push) _push(`<p role="status"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).restored[__props.lang])}</p>`);
						else return [(0, vue_runtime_esm_bundler_exports.createVNode)("p", { role: "status" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).restored[__props.lang]), 1)];
					}),
					_: 1
				}, _parent));
				else _push(`<!---->`);
				_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkField_default), {
					id: "ask-subject",
					label: (0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).subject[__props.lang],
					hint: (0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).subjectHint[__props.lang],
					error: errorOf.value.get("ask-subject")
				}, {
					default: (0, vue_runtime_esm_bundler_exports.withCtx)(({ attributes }, _push, _parent, _scopeId) => {
						if (_push) _push(`<input${ssrRenderAttrs((_temp0 = (0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, {
							value: draft.subject,
							type: "text",
							autocomplete: "off"
						}), (0, vue_runtime_esm_bundler_exports.mergeProps)(_temp0, ssrGetDynamicModelProps(_temp0, draft.subject))))}${_scopeId}>`);
						else return [(0, vue_runtime_esm_bundler_exports.withDirectives)((0, vue_runtime_esm_bundler_exports.createVNode)("input", (0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, {
							"onUpdate:modelValue": ($event) => draft.subject = $event,
							type: "text",
							autocomplete: "off"
						}), null, 16, ["onUpdate:modelValue"]), [[vue_runtime_esm_bundler_exports.vModelText, draft.subject]])];
					}),
					_: 1
				}, _parent));
				_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkField_default), {
					id: "ask-body",
					label: (0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).body[__props.lang],
					hint: (0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).bodyHint[__props.lang],
					error: errorOf.value.get("ask-body"),
					limit: (0, vue_runtime_esm_bundler_exports.unref)(LENGTHS).body,
					length: (0, vue_runtime_esm_bundler_exports.unref)(lengthOf)(draft.body)
				}, {
					default: (0, vue_runtime_esm_bundler_exports.withCtx)(({ attributes }, _push, _parent, _scopeId) => {
						if (_push) _push(`<textarea${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, { rows: "8" }), "textarea")}${_scopeId}>${ssrInterpolate(draft.body)}</textarea>`);
						else return [(0, vue_runtime_esm_bundler_exports.withDirectives)((0, vue_runtime_esm_bundler_exports.createVNode)("textarea", (0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, {
							"onUpdate:modelValue": ($event) => draft.body = $event,
							rows: "8"
						}), null, 16, ["onUpdate:modelValue"]), [[vue_runtime_esm_bundler_exports.vModelText, draft.body]])];
					}),
					_: 1
				}, _parent));
				_push(ssrRenderComponent(PublishChoice_default, {
					modelValue: draft.mayPublish,
					"onUpdate:modelValue": ($event) => draft.mayPublish = $event,
					lang: __props.lang,
					error: errorOf.value.get("ask-publish-yes")
				}, null, _parent));
				_push(`<fieldset class="gk-group"><legend class="gk-group-title">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).contactTitle[__props.lang])}</legend><p class="gk-hint">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).contactHint[__props.lang])}</p>`);
				_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkField_default), {
					id: "ask-name",
					label: (0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).name[__props.lang],
					hint: (0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).nameHint[__props.lang],
					error: errorOf.value.get("ask-name")
				}, {
					default: (0, vue_runtime_esm_bundler_exports.withCtx)(({ attributes }, _push, _parent, _scopeId) => {
						if (_push) _push(`<input${ssrRenderAttrs((_temp1 = (0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, {
							value: draft.name,
							class: "gk-narrow",
							type: "text",
							autocomplete: "name"
						}), (0, vue_runtime_esm_bundler_exports.mergeProps)(_temp1, ssrGetDynamicModelProps(_temp1, draft.name))))}${_scopeId}>`);
						else return [(0, vue_runtime_esm_bundler_exports.withDirectives)((0, vue_runtime_esm_bundler_exports.createVNode)("input", (0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, {
							"onUpdate:modelValue": ($event) => draft.name = $event,
							class: "gk-narrow",
							type: "text",
							autocomplete: "name"
						}), null, 16, ["onUpdate:modelValue"]), [[vue_runtime_esm_bundler_exports.vModelText, draft.name]])];
					}),
					_: 1
				}, _parent));
				_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkField_default), {
					id: "ask-phone",
					label: (0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).phone[__props.lang],
					error: errorOf.value.get("ask-phone"),
					optional: ""
				}, {
					default: (0, vue_runtime_esm_bundler_exports.withCtx)(({ attributes }, _push, _parent, _scopeId) => {
						if (_push) _push(`<input${ssrRenderAttrs((_temp2 = (0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, {
							value: draft.phone,
							class: "gk-narrow",
							type: "tel",
							autocomplete: "tel"
						}), (0, vue_runtime_esm_bundler_exports.mergeProps)(_temp2, ssrGetDynamicModelProps(_temp2, draft.phone))))}${_scopeId}>`);
						else return [(0, vue_runtime_esm_bundler_exports.withDirectives)((0, vue_runtime_esm_bundler_exports.createVNode)("input", (0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, {
							"onUpdate:modelValue": ($event) => draft.phone = $event,
							class: "gk-narrow",
							type: "tel",
							autocomplete: "tel"
						}), null, 16, ["onUpdate:modelValue"]), [[vue_runtime_esm_bundler_exports.vModelText, draft.phone]])];
					}),
					_: 1
				}, _parent));
				_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkField_default), {
					id: "ask-email",
					label: (0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).email[__props.lang],
					error: errorOf.value.get("ask-email"),
					optional: ""
				}, {
					default: (0, vue_runtime_esm_bundler_exports.withCtx)(({ attributes }, _push, _parent, _scopeId) => {
						if (_push) _push(`<input${ssrRenderAttrs((_temp3 = (0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, {
							value: draft.email,
							class: "gk-narrow",
							type: "email",
							autocomplete: "email"
						}), (0, vue_runtime_esm_bundler_exports.mergeProps)(_temp3, ssrGetDynamicModelProps(_temp3, draft.email))))}${_scopeId}>`);
						else return [(0, vue_runtime_esm_bundler_exports.withDirectives)((0, vue_runtime_esm_bundler_exports.createVNode)("input", (0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, {
							"onUpdate:modelValue": ($event) => draft.email = $event,
							class: "gk-narrow",
							type: "email",
							autocomplete: "email"
						}), null, 16, ["onUpdate:modelValue"]), [[vue_runtime_esm_bundler_exports.vModelText, draft.email]])];
					}),
					_: 1
				}, _parent));
				_push(`</fieldset><div><div class="gk-actions">`);
				_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkButton_default), {
					type: "submit",
					busy: stage.value !== ""
				}, {
					default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
						if (_push) _push(`${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).send[__props.lang])}`);
						else return [(0, vue_runtime_esm_bundler_exports.createTextVNode)((0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).send[__props.lang]), 1)];
					}),
					_: 1
				}, _parent));
				_push(`<p role="status">${ssrInterpolate(stage.value ? (0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS)[stage.value][__props.lang] : "")}</p></div><p class="gk-hint">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).kept[__props.lang])}</p></div></form>`);
			}
		};
	}
});
// src/public/ask/AskForm.vue
var _sfc_setup$10 = AskForm_vue_vue_type_script_setup_true_lang_default.setup;
AskForm_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/ask/AskForm.vue");
	return _sfc_setup$10 ? _sfc_setup$10(props, ctx) : void 0;
};
var AskForm_default = AskForm_vue_vue_type_script_setup_true_lang_default;
// src/public/ask/AskPage.vue?vue&type=script&setup=true&lang.ts
/** The form of one board. `form` is also handed to the browser, which brings this part of the page to life. */
var AskPage_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "AskPage",
	__ssrInlineRender: true,
	props: {
		board: {},
		form: {}
	},
	setup(__props) {
		const reader = useReader();
		const { lang, bureau } = reader;
		const boardName = lang === "en" ? __props.board.titleEn : __props.board.title;
		const boardAddress = pageAddress(reader, boardPath(__props.board.id));
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(PublicFrame_default, (0, vue_runtime_esm_bundler_exports.mergeProps)({
				title: (0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).ask[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				lead: (0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).lead[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				crumbs: [{
					text: (0, vue_runtime_esm_bundler_exports.unref)(boardName),
					href: (0, vue_runtime_esm_bundler_exports.unref)(boardAddress)
				}, { text: (0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).ask[(0, vue_runtime_esm_bundler_exports.unref)(lang)] }]
			}, _attrs), {
				notes: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<section${_scopeId}><h2${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).policy[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2><p${ssrRenderAttr("lang", (0, vue_runtime_esm_bundler_exports.unref)(writtenLang)((0, vue_runtime_esm_bundler_exports.unref)(lang)))}${_scopeId}>`);
						_push(ssrRenderComponent(PolicyName_default, { board: __props.board }, null, _parent, _scopeId));
						_push(`</p></section><section${_scopeId}><h2${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).beforeTitle[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2><ol${_scopeId}><li${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).after1[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</li><li${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).after2[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</li><li${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).after3[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</li></ol></section><section${_scopeId}><p class="gk-soft"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).urgent[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p></section>`);
					} else return [
						(0, vue_runtime_esm_bundler_exports.createVNode)("section", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("h2", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).policy[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("p", { lang: (0, vue_runtime_esm_bundler_exports.unref)(writtenLang)((0, vue_runtime_esm_bundler_exports.unref)(lang)) }, [(0, vue_runtime_esm_bundler_exports.createVNode)(PolicyName_default, { board: __props.board }, null, 8, ["board"])], 8, ["lang"])]),
						(0, vue_runtime_esm_bundler_exports.createVNode)("section", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("h2", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).beforeTitle[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("ol", null, [
							(0, vue_runtime_esm_bundler_exports.createVNode)("li", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).after1[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
							(0, vue_runtime_esm_bundler_exports.createVNode)("li", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).after2[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
							(0, vue_runtime_esm_bundler_exports.createVNode)("li", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).after3[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)
						])]),
						(0, vue_runtime_esm_bundler_exports.createVNode)("section", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("p", { class: "gk-soft" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).urgent[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)])
					];
				}),
				default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkNotice_default), {
							class: "gk-without-script",
							title: (0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).noScriptTitle[(0, vue_runtime_esm_bundler_exports.unref)(lang)]
						}, {
							default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
								if (_push) {
									_push(`<p${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).noScript[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p><p${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).phoneAs[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}：${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(bureau).phone[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p>`);
									if ((0, vue_runtime_esm_bundler_exports.unref)(bureau).address) _push(`<p${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).writeAs[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}：${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(bureau).address[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p>`);
									else _push(`<!---->`);
								} else return [
									(0, vue_runtime_esm_bundler_exports.createVNode)("p", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).noScript[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
									(0, vue_runtime_esm_bundler_exports.createVNode)("p", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).phoneAs[(0, vue_runtime_esm_bundler_exports.unref)(lang)]) + "：" + (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(bureau).phone[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
									(0, vue_runtime_esm_bundler_exports.unref)(bureau).address ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("p", { key: 0 }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).writeAs[(0, vue_runtime_esm_bundler_exports.unref)(lang)]) + "：" + (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(bureau).address[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)) : (0, vue_runtime_esm_bundler_exports.createCommentVNode)("v-if", true)
								];
							}),
							_: 1
						}, _parent, _scopeId));
						_push(`<div id="ask"${_scopeId}>`);
						_push(ssrRenderComponent(AskForm_default, __props.form, null, _parent, _scopeId));
						_push(`</div>`);
					} else return [(0, vue_runtime_esm_bundler_exports.createVNode)((0, vue_runtime_esm_bundler_exports.unref)(GkNotice_default), {
						class: "gk-without-script",
						title: (0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).noScriptTitle[(0, vue_runtime_esm_bundler_exports.unref)(lang)]
					}, {
						default: (0, vue_runtime_esm_bundler_exports.withCtx)(() => [
							(0, vue_runtime_esm_bundler_exports.createVNode)("p", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).noScript[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
							(0, vue_runtime_esm_bundler_exports.createVNode)("p", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).phoneAs[(0, vue_runtime_esm_bundler_exports.unref)(lang)]) + "：" + (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(bureau).phone[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
							(0, vue_runtime_esm_bundler_exports.unref)(bureau).address ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("p", { key: 0 }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(ASK_WORDS).writeAs[(0, vue_runtime_esm_bundler_exports.unref)(lang)]) + "：" + (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(bureau).address[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)) : (0, vue_runtime_esm_bundler_exports.createCommentVNode)("v-if", true)
						]),
						_: 1
					}, 8, ["title"]), (0, vue_runtime_esm_bundler_exports.createVNode)("div", { id: "ask" }, [(0, vue_runtime_esm_bundler_exports.createVNode)(AskForm_default, __props.form, null, 16)])];
				}),
				_: 1
			}, _parent));
		};
	}
});
// src/public/ask/AskPage.vue
var _sfc_setup$9 = AskPage_vue_vue_type_script_setup_true_lang_default.setup;
AskPage_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/ask/AskPage.vue");
	return _sfc_setup$9 ? _sfc_setup$9(props, ctx) : void 0;
};
var AskPage_default = AskPage_vue_vue_type_script_setup_true_lang_default;
// src/public/page/CarriedFields.vue?vue&type=script&setup=true&lang.ts
/** Keeps the language and the text size when a form makes the next address. */
var CarriedFields_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "CarriedFields",
	__ssrInlineRender: true,
	setup(__props) {
		const fields = carried(useReader());
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[-->`);
			ssrRenderList((0, vue_runtime_esm_bundler_exports.unref)(fields), ([name, value]) => {
				_push(`<input type="hidden"${ssrRenderAttr("name", name)}${ssrRenderAttr("value", value)}>`);
			});
			_push(`<!--]-->`);
		};
	}
});
// src/public/page/CarriedFields.vue
var _sfc_setup$8 = CarriedFields_vue_vue_type_script_setup_true_lang_default.setup;
CarriedFields_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/page/CarriedFields.vue");
	return _sfc_setup$8 ? _sfc_setup$8(props, ctx) : void 0;
};
var CarriedFields_default = CarriedFields_vue_vue_type_script_setup_true_lang_default;
// src/public/boards/MatchedText.vue?vue&type=script&setup=true&lang.ts
/** A text with the searched words marked; without a search it is just the text. */
var MatchedText_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "MatchedText",
	__ssrInlineRender: true,
	props: {
		text: {},
		q: {}
	},
	setup(__props) {
		const parts = (0, vue_runtime_esm_bundler_exports.computed)(() => {
			const words = (__props.q ?? "").trim().split(/\s+/).filter(Boolean);
			if (words.length === 0) return [__props.text];
			const pattern = new RegExp(`(${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`, "gi");
			return __props.text.split(pattern);
		});
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<!--[-->`);
			ssrRenderList(parts.value, (part, index) => {
				_push(`<!--[-->`);
				if (index % 2 === 1) _push(`<mark>${ssrInterpolate(part)}</mark>`);
				else _push(`<!--[-->${ssrInterpolate(part)}<!--]-->`);
				_push(`<!--]-->`);
			});
			_push(`<!--]-->`);
		};
	}
});
// src/public/boards/MatchedText.vue
var _sfc_setup$7 = MatchedText_vue_vue_type_script_setup_true_lang_default.setup;
MatchedText_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/boards/MatchedText.vue");
	return _sfc_setup$7 ? _sfc_setup$7(props, ctx) : void 0;
};
var MatchedText_default = MatchedText_vue_vue_type_script_setup_true_lang_default;
// src/public/boards/BoardPage.vue?vue&type=script&setup=true&lang.ts
var BoardPage_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "BoardPage",
	__ssrInlineRender: true,
	props: {
		board: {},
		items: {},
		q: {},
		after: {},
		next: {}
	},
	setup(__props) {
		const reader = useReader();
		const { lang } = reader;
		const here = boardPath(__props.board.id);
		const name = (0, vue_runtime_esm_bundler_exports.computed)(() => lang === "en" ? __props.board.titleEn : __props.board.title);
		const older = (0, vue_runtime_esm_bundler_exports.computed)(() => __props.next ? pageAddress(reader, here, {
			q: __props.q,
			after: __props.next
		}) : null);
		const newest = (0, vue_runtime_esm_bundler_exports.computed)(() => __props.after ? pageAddress(reader, here, { q: __props.q }) : null);
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(PublicFrame_default, (0, vue_runtime_esm_bundler_exports.mergeProps)({
				title: name.value,
				lead: (0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).boardLead[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				crumbs: [{ text: name.value }]
			}, _attrs), {
				notes: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) _push(`<section${_scopeId}><h2${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).haveReceipt[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2><p${_scopeId}><a${ssrRenderAttr("href", (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), "status"))}${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).status[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</a></p></section><section${_scopeId}><p class="gk-soft"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).privacy[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p><p class="gk-soft"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).urgent[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p></section>`);
					else return [(0, vue_runtime_esm_bundler_exports.createVNode)("section", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("h2", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).haveReceipt[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("p", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("a", { href: (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), "status") }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).status[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 9, ["href"])])]), (0, vue_runtime_esm_bundler_exports.createVNode)("section", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("p", { class: "gk-soft" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).privacy[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("p", { class: "gk-soft" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).urgent[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)])];
				}),
				default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<dl class="gk-rows"${_scopeId}><div${_scopeId}><dt${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).policy[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</dt><dd${ssrRenderAttr("lang", (0, vue_runtime_esm_bundler_exports.unref)(writtenLang)((0, vue_runtime_esm_bundler_exports.unref)(lang)))}${_scopeId}>`);
						_push(ssrRenderComponent(PolicyName_default, { board: __props.board }, null, _parent, _scopeId));
						_push(`</dd></div><div${_scopeId}><dt${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).responsible[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</dt><dd${_scopeId}>${ssrInterpolate(__props.board.departmentName)}</dd></div></dl><div class="gk-actions"${_scopeId}>`);
						_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkButton_default), { href: (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), (0, vue_runtime_esm_bundler_exports.unref)(askPath)(__props.board.id)) }, {
							default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
								if (_push) _push(`${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).ask[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}`);
								else return [(0, vue_runtime_esm_bundler_exports.createTextVNode)((0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).ask[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)];
							}),
							_: 1
						}, _parent, _scopeId));
						_push(`</div><section class="gk-section" aria-labelledby="published"${_scopeId}><h2 id="published"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).published[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2>`);
						if (__props.items.length || __props.q) {
							_push(`<form class="gk-search" method="get" role="search"${_scopeId}><div${_scopeId}><label for="q"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).search[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</label><input id="q" type="search" name="q"${ssrRenderAttr("value", __props.q)} maxlength="100" enterkeyhint="search"${_scopeId}></div>`);
							_push(ssrRenderComponent(CarriedFields_default, null, null, _parent, _scopeId));
							_push(`<button class="gk-button gk-button-plain" type="submit"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).find[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</button></form>`);
						} else _push(`<!---->`);
						_push(`<div class="gk-list-head gk-small gk-soft"${_scopeId}>`);
						if (!__props.q) _push(`<p class="gk-figures"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(answeredCount)[(0, vue_runtime_esm_bundler_exports.unref)(lang)](__props.board.answered))}</p>`);
						else if (__props.items.length) _push(`<!--[--><p${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(foundCount)[(0, vue_runtime_esm_bundler_exports.unref)(lang)](__props.items.length, __props.q, __props.next !== null || __props.after !== null))}</p><p${_scopeId}><a${ssrRenderAttr("href", (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), (0, vue_runtime_esm_bundler_exports.unref)(here)))}${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).clear[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</a></p><!--]-->`);
						else _push(`<!---->`);
						_push(`</div>`);
						if (__props.items.length) {
							_push(`<ul class="gk-list"${_scopeId}><!--[-->`);
							ssrRenderList(__props.items, (item) => {
								_push(`<li${_scopeId}><h3${ssrRenderAttr("lang", (0, vue_runtime_esm_bundler_exports.unref)(writtenLang)((0, vue_runtime_esm_bundler_exports.unref)(lang)))}${_scopeId}><a${ssrRenderAttr("href", (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), (0, vue_runtime_esm_bundler_exports.unref)(messagePath)(__props.board.id, item.id)))}${_scopeId}>`);
								_push(ssrRenderComponent(MatchedText_default, {
									text: item.subject,
									q: __props.q
								}, null, _parent, _scopeId));
								_push(`</a></h3><p${ssrRenderAttr("lang", (0, vue_runtime_esm_bundler_exports.unref)(writtenLang)((0, vue_runtime_esm_bundler_exports.unref)(lang)))}${_scopeId}>`);
								_push(ssrRenderComponent(MatchedText_default, {
									text: item.excerpt,
									q: __props.q
								}, null, _parent, _scopeId));
								_push(`</p><p class="gk-facts"${_scopeId}><span${_scopeId}>${ssrInterpolate(item.departmentName)}</span><span${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).answered[(0, vue_runtime_esm_bundler_exports.unref)(lang)])} <time${ssrRenderAttr("datetime", item.answeredOn)}${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(dayWords)(item.answeredOn, (0, vue_runtime_esm_bundler_exports.unref)(lang)))}</time></span></p></li>`);
							});
							_push(`<!--]--></ul>`);
						} else if (__props.q) _push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkEmpty_default), {
							title: (0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).notFound[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
							text: (0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).notFoundText[(0, vue_runtime_esm_bundler_exports.unref)(lang)]
						}, {
							actions: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
								if (_push) _push(`<a${ssrRenderAttr("href", (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), (0, vue_runtime_esm_bundler_exports.unref)(here)))}${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).clear[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</a>`);
								else return [(0, vue_runtime_esm_bundler_exports.createVNode)("a", { href: (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), (0, vue_runtime_esm_bundler_exports.unref)(here)) }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).clear[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 9, ["href"])];
							}),
							_: 1
						}, _parent, _scopeId));
						else _push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkEmpty_default), {
							title: (0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).empty[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
							text: (0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).emptyText[(0, vue_runtime_esm_bundler_exports.unref)(lang)]
						}, null, _parent, _scopeId));
						_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkPager_default), {
							newest: newest.value,
							older: older.value
						}, null, _parent, _scopeId));
						_push(`</section>`);
					} else return [
						(0, vue_runtime_esm_bundler_exports.createVNode)("dl", { class: "gk-rows" }, [(0, vue_runtime_esm_bundler_exports.createVNode)("div", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("dt", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).policy[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("dd", { lang: (0, vue_runtime_esm_bundler_exports.unref)(writtenLang)((0, vue_runtime_esm_bundler_exports.unref)(lang)) }, [(0, vue_runtime_esm_bundler_exports.createVNode)(PolicyName_default, { board: __props.board }, null, 8, ["board"])], 8, ["lang"])]), (0, vue_runtime_esm_bundler_exports.createVNode)("div", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("dt", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).responsible[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("dd", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)(__props.board.departmentName), 1)])]),
						(0, vue_runtime_esm_bundler_exports.createVNode)("div", { class: "gk-actions" }, [(0, vue_runtime_esm_bundler_exports.createVNode)((0, vue_runtime_esm_bundler_exports.unref)(GkButton_default), { href: (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), (0, vue_runtime_esm_bundler_exports.unref)(askPath)(__props.board.id)) }, {
							default: (0, vue_runtime_esm_bundler_exports.withCtx)(() => [(0, vue_runtime_esm_bundler_exports.createTextVNode)((0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).ask[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)]),
							_: 1
						}, 8, ["href"])]),
						(0, vue_runtime_esm_bundler_exports.createVNode)("section", {
							class: "gk-section",
							"aria-labelledby": "published"
						}, [
							(0, vue_runtime_esm_bundler_exports.createVNode)("h2", { id: "published" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).published[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
							__props.items.length || __props.q ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("form", {
								key: 0,
								class: "gk-search",
								method: "get",
								role: "search"
							}, [
								(0, vue_runtime_esm_bundler_exports.createVNode)("div", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("label", { for: "q" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).search[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("input", {
									id: "q",
									type: "search",
									name: "q",
									value: __props.q,
									maxlength: "100",
									enterkeyhint: "search"
								}, null, 8, ["value"])]),
								(0, vue_runtime_esm_bundler_exports.createVNode)(CarriedFields_default),
								(0, vue_runtime_esm_bundler_exports.createVNode)("button", {
									class: "gk-button gk-button-plain",
									type: "submit"
								}, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).find[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)
							])) : (0, vue_runtime_esm_bundler_exports.createCommentVNode)("v-if", true),
							(0, vue_runtime_esm_bundler_exports.createVNode)("div", { class: "gk-list-head gk-small gk-soft" }, [!__props.q ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("p", {
								key: 0,
								class: "gk-figures"
							}, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(answeredCount)[(0, vue_runtime_esm_bundler_exports.unref)(lang)](__props.board.answered)), 1)) : __props.items.length ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, { key: 1 }, [(0, vue_runtime_esm_bundler_exports.createVNode)("p", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(foundCount)[(0, vue_runtime_esm_bundler_exports.unref)(lang)](__props.items.length, __props.q, __props.next !== null || __props.after !== null)), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("p", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("a", { href: (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), (0, vue_runtime_esm_bundler_exports.unref)(here)) }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).clear[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 9, ["href"])])], 64)) : (0, vue_runtime_esm_bundler_exports.createCommentVNode)("v-if", true)]),
							__props.items.length ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("ul", {
								key: 1,
								class: "gk-list"
							}, [((0, vue_runtime_esm_bundler_exports.openBlock)(true), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, null, (0, vue_runtime_esm_bundler_exports.renderList)(__props.items, (item) => {
								return (0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("li", { key: item.id }, [
									(0, vue_runtime_esm_bundler_exports.createVNode)("h3", { lang: (0, vue_runtime_esm_bundler_exports.unref)(writtenLang)((0, vue_runtime_esm_bundler_exports.unref)(lang)) }, [(0, vue_runtime_esm_bundler_exports.createVNode)("a", { href: (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), (0, vue_runtime_esm_bundler_exports.unref)(messagePath)(__props.board.id, item.id)) }, [(0, vue_runtime_esm_bundler_exports.createVNode)(MatchedText_default, {
										text: item.subject,
										q: __props.q
									}, null, 8, ["text", "q"])], 8, ["href"])], 8, ["lang"]),
									(0, vue_runtime_esm_bundler_exports.createVNode)("p", { lang: (0, vue_runtime_esm_bundler_exports.unref)(writtenLang)((0, vue_runtime_esm_bundler_exports.unref)(lang)) }, [(0, vue_runtime_esm_bundler_exports.createVNode)(MatchedText_default, {
										text: item.excerpt,
										q: __props.q
									}, null, 8, ["text", "q"])], 8, ["lang"]),
									(0, vue_runtime_esm_bundler_exports.createVNode)("p", { class: "gk-facts" }, [(0, vue_runtime_esm_bundler_exports.createVNode)("span", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)(item.departmentName), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("span", null, [(0, vue_runtime_esm_bundler_exports.createTextVNode)((0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).answered[(0, vue_runtime_esm_bundler_exports.unref)(lang)]) + " ", 1), (0, vue_runtime_esm_bundler_exports.createVNode)("time", { datetime: item.answeredOn }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(dayWords)(item.answeredOn, (0, vue_runtime_esm_bundler_exports.unref)(lang))), 9, ["datetime"])])])
								]);
							}), 128))])) : __props.q ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)((0, vue_runtime_esm_bundler_exports.unref)(GkEmpty_default), {
								key: 2,
								title: (0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).notFound[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
								text: (0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).notFoundText[(0, vue_runtime_esm_bundler_exports.unref)(lang)]
							}, {
								actions: (0, vue_runtime_esm_bundler_exports.withCtx)(() => [(0, vue_runtime_esm_bundler_exports.createVNode)("a", { href: (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), (0, vue_runtime_esm_bundler_exports.unref)(here)) }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).clear[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 9, ["href"])]),
								_: 1
							}, 8, ["title", "text"])) : ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)((0, vue_runtime_esm_bundler_exports.unref)(GkEmpty_default), {
								key: 3,
								title: (0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).empty[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
								text: (0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).emptyText[(0, vue_runtime_esm_bundler_exports.unref)(lang)]
							}, null, 8, ["title", "text"])),
							(0, vue_runtime_esm_bundler_exports.createVNode)((0, vue_runtime_esm_bundler_exports.unref)(GkPager_default), {
								newest: newest.value,
								older: older.value
							}, null, 8, ["newest", "older"])
						])
					];
				}),
				_: 1
			}, _parent));
		};
	}
});
// src/public/boards/BoardPage.vue
var _sfc_setup$6 = BoardPage_vue_vue_type_script_setup_true_lang_default.setup;
BoardPage_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/boards/BoardPage.vue");
	return _sfc_setup$6 ? _sfc_setup$6(props, ctx) : void 0;
};
var BoardPage_default = BoardPage_vue_vue_type_script_setup_true_lang_default;
// src/public/boards/BoardsPage.vue?vue&type=script&setup=true&lang.ts
var BoardsPage_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "BoardsPage",
	__ssrInlineRender: true,
	props: { boards: {} },
	setup(__props) {
		const reader = useReader();
		const { lang } = reader;
		const nameOf = (board) => lang === "en" ? board.titleEn : board.title;
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(PublicFrame_default, (0, vue_runtime_esm_bundler_exports.mergeProps)({
				title: (0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).boards[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				lead: (0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).lead[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				at: "boards"
			}, _attrs), {
				notes: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) _push(`<section${_scopeId}><h2${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).howTitle[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2><ol${_scopeId}><li${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).how1[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</li><li${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).how2[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</li><li${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).how3[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</li></ol></section><section${_scopeId}><h2${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).haveReceipt[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2><p${_scopeId}><a${ssrRenderAttr("href", (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), "status"))}${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).status[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</a></p></section><section${_scopeId}><p class="gk-soft"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).urgent[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p></section>`);
					else return [
						(0, vue_runtime_esm_bundler_exports.createVNode)("section", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("h2", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).howTitle[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("ol", null, [
							(0, vue_runtime_esm_bundler_exports.createVNode)("li", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).how1[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
							(0, vue_runtime_esm_bundler_exports.createVNode)("li", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).how2[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
							(0, vue_runtime_esm_bundler_exports.createVNode)("li", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).how3[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)
						])]),
						(0, vue_runtime_esm_bundler_exports.createVNode)("section", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("h2", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).haveReceipt[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("p", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("a", { href: (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), "status") }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).status[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 9, ["href"])])]),
						(0, vue_runtime_esm_bundler_exports.createVNode)("section", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("p", { class: "gk-soft" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).urgent[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)])
					];
				}),
				default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) {
						if (__props.boards.length) {
							_push(`<ul class="gk-list"${_scopeId}><!--[-->`);
							ssrRenderList(__props.boards, (board) => {
								_push(`<li${_scopeId}><h2${_scopeId}><a${ssrRenderAttr("href", (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), (0, vue_runtime_esm_bundler_exports.unref)(boardPath)(board.id)))}${_scopeId}>${ssrInterpolate(nameOf(board))}</a></h2><p${ssrRenderAttr("lang", (0, vue_runtime_esm_bundler_exports.unref)(writtenLang)((0, vue_runtime_esm_bundler_exports.unref)(lang)))}${_scopeId}>`);
								_push(ssrRenderComponent(PolicyName_default, {
									board,
									plain: ""
								}, null, _parent, _scopeId));
								_push(`</p><p class="gk-facts"${_scopeId}><span${_scopeId}>${ssrInterpolate(board.departmentName)}</span><span class="gk-figures"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(answeredCount)[(0, vue_runtime_esm_bundler_exports.unref)(lang)](board.answered))}</span></p></li>`);
							});
							_push(`<!--]--></ul>`);
						} else _push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkEmpty_default), {
							title: (0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).none[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
							text: (0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).noneText[(0, vue_runtime_esm_bundler_exports.unref)(lang)] + (0, vue_runtime_esm_bundler_exports.unref)(reader).bureau.phone[(0, vue_runtime_esm_bundler_exports.unref)(lang)]
						}, null, _parent, _scopeId));
					} else return [__props.boards.length ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("ul", {
						key: 0,
						class: "gk-list"
					}, [((0, vue_runtime_esm_bundler_exports.openBlock)(true), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, null, (0, vue_runtime_esm_bundler_exports.renderList)(__props.boards, (board) => {
						return (0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("li", { key: board.id }, [
							(0, vue_runtime_esm_bundler_exports.createVNode)("h2", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("a", { href: (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), (0, vue_runtime_esm_bundler_exports.unref)(boardPath)(board.id)) }, (0, vue_runtime_esm_bundler_exports.toDisplayString)(nameOf(board)), 9, ["href"])]),
							(0, vue_runtime_esm_bundler_exports.createVNode)("p", { lang: (0, vue_runtime_esm_bundler_exports.unref)(writtenLang)((0, vue_runtime_esm_bundler_exports.unref)(lang)) }, [(0, vue_runtime_esm_bundler_exports.createVNode)(PolicyName_default, {
								board,
								plain: ""
							}, null, 8, ["board"])], 8, ["lang"]),
							(0, vue_runtime_esm_bundler_exports.createVNode)("p", { class: "gk-facts" }, [(0, vue_runtime_esm_bundler_exports.createVNode)("span", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)(board.departmentName), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("span", { class: "gk-figures" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(answeredCount)[(0, vue_runtime_esm_bundler_exports.unref)(lang)](board.answered)), 1)])
						]);
					}), 128))])) : ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)((0, vue_runtime_esm_bundler_exports.unref)(GkEmpty_default), {
						key: 1,
						title: (0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).none[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
						text: (0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).noneText[(0, vue_runtime_esm_bundler_exports.unref)(lang)] + (0, vue_runtime_esm_bundler_exports.unref)(reader).bureau.phone[(0, vue_runtime_esm_bundler_exports.unref)(lang)]
					}, null, 8, ["title", "text"]))];
				}),
				_: 1
			}, _parent));
		};
	}
});
// src/public/boards/BoardsPage.vue
var _sfc_setup$5 = BoardsPage_vue_vue_type_script_setup_true_lang_default.setup;
BoardsPage_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/boards/BoardsPage.vue");
	return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
var BoardsPage_default = BoardsPage_vue_vue_type_script_setup_true_lang_default;
// src/public/boards/MessagePage.vue?vue&type=script&setup=true&lang.ts
var MessagePage_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "MessagePage",
	__ssrInlineRender: true,
	props: {
		board: {},
		message: {}
	},
	setup(__props) {
		const reader = useReader();
		const { lang } = reader;
		const boardName = lang === "en" ? __props.board.titleEn : __props.board.title;
		const boardAddress = pageAddress(reader, boardPath(__props.board.id));
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(PublicFrame_default, (0, vue_runtime_esm_bundler_exports.mergeProps)({
				written: "",
				title: __props.message.subject,
				crumbs: [{
					text: (0, vue_runtime_esm_bundler_exports.unref)(boardName),
					href: (0, vue_runtime_esm_bundler_exports.unref)(boardAddress)
				}, { text: __props.message.subject }]
			}, _attrs), {
				notes: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<section${_scopeId}><h2${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).policy[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2><p${ssrRenderAttr("lang", (0, vue_runtime_esm_bundler_exports.unref)(writtenLang)((0, vue_runtime_esm_bundler_exports.unref)(lang)))}${_scopeId}>`);
						_push(ssrRenderComponent(PolicyName_default, { board: __props.board }, null, _parent, _scopeId));
						_push(`</p></section>`);
						if (__props.message.redacted) _push(`<section${_scopeId}><p${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).redacted[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p></section>`);
						else _push(`<!---->`);
						_push(`<section${_scopeId}><h2${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).similar[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2><p${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).similarText[(0, vue_runtime_esm_bundler_exports.unref)(lang)])} <a${ssrRenderAttr("href", (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), (0, vue_runtime_esm_bundler_exports.unref)(askPath)(__props.board.id)))}${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).ask[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</a></p></section>`);
					} else return [
						(0, vue_runtime_esm_bundler_exports.createVNode)("section", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("h2", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).policy[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("p", { lang: (0, vue_runtime_esm_bundler_exports.unref)(writtenLang)((0, vue_runtime_esm_bundler_exports.unref)(lang)) }, [(0, vue_runtime_esm_bundler_exports.createVNode)(PolicyName_default, { board: __props.board }, null, 8, ["board"])], 8, ["lang"])]),
						__props.message.redacted ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("section", { key: 0 }, [(0, vue_runtime_esm_bundler_exports.createVNode)("p", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).redacted[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)])) : (0, vue_runtime_esm_bundler_exports.createCommentVNode)("v-if", true),
						(0, vue_runtime_esm_bundler_exports.createVNode)("section", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("h2", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).similar[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("p", null, [(0, vue_runtime_esm_bundler_exports.createTextVNode)((0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).similarText[(0, vue_runtime_esm_bundler_exports.unref)(lang)]) + " ", 1), (0, vue_runtime_esm_bundler_exports.createVNode)("a", { href: (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), (0, vue_runtime_esm_bundler_exports.unref)(askPath)(__props.board.id)) }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).ask[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 9, ["href"])])])
					];
				}),
				default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<article lang="zh-CN"${_scopeId}><section${_scopeId}><h2 class="gk-label"${ssrRenderAttr("lang", (0, vue_runtime_esm_bundler_exports.unref)(lang) === "en" ? "en" : void 0)}${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).question[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2>`);
						_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkText_default), { text: __props.message.question }, null, _parent, _scopeId));
						_push(`<p class="gk-facts"${ssrRenderAttr("lang", (0, vue_runtime_esm_bundler_exports.unref)(lang) === "en" ? "en" : void 0)}${_scopeId}><span${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).received[(0, vue_runtime_esm_bundler_exports.unref)(lang)])} <time${ssrRenderAttr("datetime", __props.message.receivedOn)}${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(dayWords)(__props.message.receivedOn, (0, vue_runtime_esm_bundler_exports.unref)(lang)))}</time></span></p></section><section class="gk-answer"${_scopeId}><h2 class="gk-label"${ssrRenderAttr("lang", (0, vue_runtime_esm_bundler_exports.unref)(lang) === "en" ? "en" : void 0)}${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).reply[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2>`);
						_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkText_default), { text: __props.message.reply }, null, _parent, _scopeId));
						_push(`<p class="gk-facts"${ssrRenderAttr("lang", (0, vue_runtime_esm_bundler_exports.unref)(lang) === "en" ? "en" : void 0)}${_scopeId}><span${_scopeId}>${ssrInterpolate(__props.message.departmentName)}</span><span${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).answered[(0, vue_runtime_esm_bundler_exports.unref)(lang)])} <time${ssrRenderAttr("datetime", __props.message.answeredOn)}${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(dayWords)(__props.message.answeredOn, (0, vue_runtime_esm_bundler_exports.unref)(lang)))}</time></span></p></section></article>`);
					} else return [(0, vue_runtime_esm_bundler_exports.createVNode)("article", { lang: "zh-CN" }, [(0, vue_runtime_esm_bundler_exports.createVNode)("section", null, [
						(0, vue_runtime_esm_bundler_exports.createVNode)("h2", {
							class: "gk-label",
							lang: (0, vue_runtime_esm_bundler_exports.unref)(lang) === "en" ? "en" : void 0
						}, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).question[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 9, ["lang"]),
						(0, vue_runtime_esm_bundler_exports.createVNode)((0, vue_runtime_esm_bundler_exports.unref)(GkText_default), { text: __props.message.question }, null, 8, ["text"]),
						(0, vue_runtime_esm_bundler_exports.createVNode)("p", {
							class: "gk-facts",
							lang: (0, vue_runtime_esm_bundler_exports.unref)(lang) === "en" ? "en" : void 0
						}, [(0, vue_runtime_esm_bundler_exports.createVNode)("span", null, [(0, vue_runtime_esm_bundler_exports.createTextVNode)((0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).received[(0, vue_runtime_esm_bundler_exports.unref)(lang)]) + " ", 1), (0, vue_runtime_esm_bundler_exports.createVNode)("time", { datetime: __props.message.receivedOn }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(dayWords)(__props.message.receivedOn, (0, vue_runtime_esm_bundler_exports.unref)(lang))), 9, ["datetime"])])], 8, ["lang"])
					]), (0, vue_runtime_esm_bundler_exports.createVNode)("section", { class: "gk-answer" }, [
						(0, vue_runtime_esm_bundler_exports.createVNode)("h2", {
							class: "gk-label",
							lang: (0, vue_runtime_esm_bundler_exports.unref)(lang) === "en" ? "en" : void 0
						}, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(BOARD_WORDS).reply[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 9, ["lang"]),
						(0, vue_runtime_esm_bundler_exports.createVNode)((0, vue_runtime_esm_bundler_exports.unref)(GkText_default), { text: __props.message.reply }, null, 8, ["text"]),
						(0, vue_runtime_esm_bundler_exports.createVNode)("p", {
							class: "gk-facts",
							lang: (0, vue_runtime_esm_bundler_exports.unref)(lang) === "en" ? "en" : void 0
						}, [(0, vue_runtime_esm_bundler_exports.createVNode)("span", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)(__props.message.departmentName), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("span", null, [(0, vue_runtime_esm_bundler_exports.createTextVNode)((0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(PAGE_WORDS).answered[(0, vue_runtime_esm_bundler_exports.unref)(lang)]) + " ", 1), (0, vue_runtime_esm_bundler_exports.createVNode)("time", { datetime: __props.message.answeredOn }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(dayWords)(__props.message.answeredOn, (0, vue_runtime_esm_bundler_exports.unref)(lang))), 9, ["datetime"])])], 8, ["lang"])
					])])];
				}),
				_: 1
			}, _parent));
		};
	}
});
// src/public/boards/MessagePage.vue
var _sfc_setup$4 = MessagePage_vue_vue_type_script_setup_true_lang_default.setup;
MessagePage_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/boards/MessagePage.vue");
	return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
var MessagePage_default = MessagePage_vue_vue_type_script_setup_true_lang_default;
// src/public/boards/queries.ts
/** The board of an address, or nothing when there is none of that name. */
async function findBoard(api, id) {
	return (await api.boards()).items.find((board) => board.id === id);
}
// src/public/receipt/ReceiptPage.vue?vue&type=script&setup=true&lang.ts
var ReceiptPage_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "ReceiptPage",
	__ssrInlineRender: true,
	props: { slip: {} },
	setup(__props) {
		const { lang } = useReader();
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(PublicFrame_default, (0, vue_runtime_esm_bundler_exports.mergeProps)({
				title: (0, vue_runtime_esm_bundler_exports.unref)(RECEIPT_WORDS).pageTitle[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				crumbs: [{ text: (0, vue_runtime_esm_bundler_exports.unref)(RECEIPT_WORDS).pageTitle[(0, vue_runtime_esm_bundler_exports.unref)(lang)] }]
			}, _attrs), {
				default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) {
						_push(`<div id="receipt"${_scopeId}>`);
						_push(ssrRenderComponent(ReceiptSlip_default, __props.slip, null, _parent, _scopeId));
						_push(`</div>`);
					} else return [(0, vue_runtime_esm_bundler_exports.createVNode)("div", { id: "receipt" }, [(0, vue_runtime_esm_bundler_exports.createVNode)(ReceiptSlip_default, __props.slip, null, 16)])];
				}),
				_: 1
			}, _parent));
		};
	}
});
// src/public/receipt/ReceiptPage.vue
var _sfc_setup$3 = ReceiptPage_vue_vue_type_script_setup_true_lang_default.setup;
ReceiptPage_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/receipt/ReceiptPage.vue");
	return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
var ReceiptPage_default = ReceiptPage_vue_vue_type_script_setup_true_lang_default;
// src/public/status/words.ts
var STATUS_WORDS = {
	lead: {
		zh: "填写提交留言时得到的回执编号和查询码。",
		en: "Enter the receipt number and the code you were given when you sent your message."
	},
	receipt: {
		zh: "回执编号",
		en: "Receipt number"
	},
	receiptHint: {
		zh: "例如 GK-20261122-7F3K9Q",
		en: "For example GK-20261122-7F3K9Q"
	},
	code: {
		zh: "查询码",
		en: "Code"
	},
	codeHint: {
		zh: "10位字母和数字，不分大小写",
		en: "10 letters and figures, in either case"
	},
	look: {
		zh: "查询",
		en: "Check"
	},
	notFound: {
		zh: "这次没有查到",
		en: "Nothing was found"
	},
	again: {
		zh: "查另一件",
		en: "Check another message"
	},
	state: {
		zh: "目前",
		en: "Status"
	},
	limit: {
		zh: "答复期限",
		en: "Time limit"
	},
	received: {
		zh: "收到时间",
		en: "Received"
	},
	publish: {
		zh: "是否公开",
		en: "Publication"
	},
	publishYes: {
		zh: "同意公开",
		en: "You agreed to publication"
	},
	publishNo: {
		zh: "不公开",
		en: "Not to be published"
	},
	how: {
		zh: "这个日期是怎么算的",
		en: "How this date is counted"
	},
	timeline: {
		zh: "办理过程",
		en: "What has happened"
	},
	yours: {
		zh: "您的留言",
		en: "Your message"
	},
	reply: {
		zh: "答复",
		en: "Answer"
	},
	rateTitle: {
		zh: "您对答复满意吗？",
		en: "Are you satisfied with the answer?"
	},
	comment: {
		zh: "想说的话",
		en: "Anything to add"
	},
	commentHint: {
		zh: "只给承办部门看，不公开",
		en: "For the department only. It is not published."
	},
	rate: {
		zh: "提交评价",
		en: "Send rating"
	},
	chooseScore: {
		zh: "请选择一个评价",
		en: "Choose a rating"
	},
	rated: {
		zh: "您的评价",
		en: "Your rating"
	},
	unreachable: {
		zh: "没有连上服务器，评价还没有交上去。请过一会儿再试。",
		en: "The server could not be reached and your rating was not taken. Please try again in a moment."
	},
	lostTitle: {
		zh: "查询码丢了？",
		en: "Lost the code?"
	},
	lost: {
		zh: "查询码不保存，无法找回。可以打电话，核实身份后告诉您办理情况：",
		en: "The code is not stored and cannot be found again. Call us: once your identity is checked we can tell you: "
	},
	noScript: {
		zh: "评价需要浏览器允许运行脚本，也可以打电话告诉我们：",
		en: "Rating needs scripts. You can also call: "
	}
};
/** Scores of a rating, 1 to 5. */
var SCORE_WORDS = {
	5: {
		zh: "很满意",
		en: "Very satisfied"
	},
	4: {
		zh: "满意",
		en: "Satisfied"
	},
	3: {
		zh: "基本满意",
		en: "Fairly satisfied"
	},
	2: {
		zh: "不满意",
		en: "Dissatisfied"
	},
	1: {
		zh: "很不满意",
		en: "Very dissatisfied"
	}
};
function scoreWords(score) {
	return SCORE_WORDS[score] ?? {
		zh: String(score),
		en: String(score)
	};
}
// src/public/status/RatingForm.vue?vue&type=script&setup=true&lang.ts
/** The writer's rating. Drawn by the server and sent by a few lines of script: no framework is loaded for it. */
var RatingForm_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "RatingForm",
	__ssrInlineRender: true,
	setup(__props) {
		const { lang, bureau } = useReader();
		const scores = [
			5,
			4,
			3,
			2,
			1
		];
		return (_ctx, _push, _parent, _attrs) => {
			let _temp0;
			_push(`<!--[--><p class="gk-without-script">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).noScript[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(bureau).phone[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p><form id="rating" class="gk-form gk-needs-script" novalidate><p id="rating-error" class="gk-field-error" role="alert"></p><fieldset class="gk-group"><legend>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).rateTitle[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</legend><div class="gk-scores"><!--[-->`);
			ssrRenderList(scores, (score) => {
				_push(`<label class="gk-choice"><input type="radio" name="score"${ssrRenderAttr("value", score)}><span>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(SCORE_WORDS)[score][(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</span></label>`);
			});
			_push(`<!--]--></div></fieldset>`);
			_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkField_default), {
				id: "comment",
				label: (0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).comment[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				hint: (0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).commentHint[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				optional: ""
			}, {
				default: (0, vue_runtime_esm_bundler_exports.withCtx)(({ attributes }, _push, _parent, _scopeId) => {
					if (_push) _push(`<textarea${ssrRenderAttrs(_temp0 = (0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, {
						name: "comment",
						rows: "3",
						maxlength: (0, vue_runtime_esm_bundler_exports.unref)(LENGTHS).comment
					}), "textarea")}${_scopeId}>${ssrInterpolate("value" in _temp0 ? _temp0.value : "")}</textarea>`);
					else return [(0, vue_runtime_esm_bundler_exports.createVNode)("textarea", (0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, {
						name: "comment",
						rows: "3",
						maxlength: (0, vue_runtime_esm_bundler_exports.unref)(LENGTHS).comment
					}), null, 16, ["maxlength"])];
				}),
				_: 1
			}, _parent));
			_push(`<button class="gk-button" type="submit">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).rate[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</button></form><!--]-->`);
		};
	}
});
// src/public/status/RatingForm.vue
var _sfc_setup$2 = RatingForm_vue_vue_type_script_setup_true_lang_default.setup;
RatingForm_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/status/RatingForm.vue");
	return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
var RatingForm_default = RatingForm_vue_vue_type_script_setup_true_lang_default;
// src/public/status/StatusForm.vue?vue&type=script&setup=true&lang.ts
/** Asks for receipt and code; a plain GET form, so it needs no script. The code is never written back into the page. */
var StatusForm_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "StatusForm",
	__ssrInlineRender: true,
	props: {
		receipt: {},
		error: {}
	},
	setup(__props) {
		const { lang } = useReader();
		return (_ctx, _push, _parent, _attrs) => {
			_push(`<form${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)({
				class: "gk-form",
				method: "get"
			}, _attrs))}>`);
			if (__props.error) _push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkErrorSummary_default), {
				title: (0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).notFound[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				errors: [{
					field: "receipt",
					message: __props.error
				}]
			}, null, _parent));
			else _push(`<!---->`);
			_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkField_default), {
				id: "receipt",
				label: (0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).receipt[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				hint: (0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).receiptHint[(0, vue_runtime_esm_bundler_exports.unref)(lang)]
			}, {
				default: (0, vue_runtime_esm_bundler_exports.withCtx)(({ attributes }, _push, _parent, _scopeId) => {
					if (_push) _push(`<input${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, {
						class: "gk-narrow",
						type: "text",
						name: "receipt",
						value: __props.receipt,
						required: "",
						maxlength: "40",
						autocomplete: "off",
						autocapitalize: "characters",
						spellcheck: "false"
					}))}${_scopeId}>`);
					else return [(0, vue_runtime_esm_bundler_exports.createVNode)("input", (0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, {
						class: "gk-narrow",
						type: "text",
						name: "receipt",
						value: __props.receipt,
						required: "",
						maxlength: "40",
						autocomplete: "off",
						autocapitalize: "characters",
						spellcheck: "false"
					}), null, 16, ["value"])];
				}),
				_: 1
			}, _parent));
			_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkField_default), {
				id: "code",
				label: (0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).code[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				hint: (0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).codeHint[(0, vue_runtime_esm_bundler_exports.unref)(lang)]
			}, {
				default: (0, vue_runtime_esm_bundler_exports.withCtx)(({ attributes }, _push, _parent, _scopeId) => {
					if (_push) _push(`<input${ssrRenderAttrs((0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, {
						class: "gk-narrow",
						type: "text",
						name: "code",
						required: "",
						maxlength: "40",
						autocomplete: "off",
						autocapitalize: "characters",
						spellcheck: "false"
					}))}${_scopeId}>`);
					else return [(0, vue_runtime_esm_bundler_exports.createVNode)("input", (0, vue_runtime_esm_bundler_exports.mergeProps)(attributes, {
						class: "gk-narrow",
						type: "text",
						name: "code",
						required: "",
						maxlength: "40",
						autocomplete: "off",
						autocapitalize: "characters",
						spellcheck: "false"
					}), null, 16)];
				}),
				_: 1
			}, _parent));
			_push(ssrRenderComponent(CarriedFields_default, null, null, _parent));
			_push(`<div class="gk-actions"><button class="gk-button" type="submit">${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).look[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</button></div></form>`);
		};
	}
});
// src/public/status/StatusForm.vue
var _sfc_setup$1 = StatusForm_vue_vue_type_script_setup_true_lang_default.setup;
StatusForm_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/status/StatusForm.vue");
	return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
var StatusForm_default = StatusForm_vue_vue_type_script_setup_true_lang_default;
// src/public/status/StatusPage.vue?vue&type=script&setup=true&lang.ts
var StatusPage_vue_vue_type_script_setup_true_lang_default = /*@__PURE__*/ (0, vue_runtime_esm_bundler_exports.defineComponent)({
	__name: "StatusPage",
	__ssrInlineRender: true,
	props: {
		receipt: {},
		error: {},
		message: {}
	},
	setup(__props) {
		const reader = useReader();
		const { lang, bureau } = reader;
		const title = (0, vue_runtime_esm_bundler_exports.computed)(() => __props.message?.subject ?? PAGE_WORDS.status[lang]);
		const crumbs = (0, vue_runtime_esm_bundler_exports.computed)(() => __props.message ? [{
			text: PAGE_WORDS.status[lang],
			href: pageAddress(reader, "status")
		}, { text: __props.message.receipt }] : [{ text: PAGE_WORDS.status[lang] }]);
		const timeline = (0, vue_runtime_esm_bundler_exports.computed)(() => (__props.message?.timeline ?? []).map(({ at, text }) => ({
			at,
			text,
			when: momentWords(at, lang)
		})));
		return (_ctx, _push, _parent, _attrs) => {
			_push(ssrRenderComponent(PublicFrame_default, (0, vue_runtime_esm_bundler_exports.mergeProps)({
				written: __props.message !== null,
				title: title.value,
				lead: __props.message ? void 0 : (0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).lead[(0, vue_runtime_esm_bundler_exports.unref)(lang)],
				crumbs: crumbs.value,
				at: "status"
			}, _attrs), {
				notes: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) _push(`<section${_scopeId}><h2${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).lostTitle[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2><p${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).lost[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(bureau).phone[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p></section>`);
					else return [(0, vue_runtime_esm_bundler_exports.createVNode)("section", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("h2", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).lostTitle[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("p", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).lost[(0, vue_runtime_esm_bundler_exports.unref)(lang)]) + (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(bureau).phone[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)])];
				}),
				default: (0, vue_runtime_esm_bundler_exports.withCtx)((_, _push, _parent, _scopeId) => {
					if (_push) {
						if (!__props.message) _push(ssrRenderComponent(StatusForm_default, {
							receipt: __props.receipt,
							error: __props.error
						}, null, _parent, _scopeId));
						else {
							_push(`<!--[--><dl class="gk-rows"${_scopeId}><div${_scopeId}><dt${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).state[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</dt><dd${_scopeId}><strong${_scopeId}>${ssrInterpolate(__props.message.stateText)}</strong></dd></div><div${_scopeId}><dt${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).limit[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</dt><dd${_scopeId}>`);
							_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkLimit_default), {
								light: __props.message.limit.light,
								text: __props.message.limit.text,
								provisional: __props.message.limit.provisional
							}, null, _parent, _scopeId));
							_push(`</dd></div><div${_scopeId}><dt${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).receipt[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</dt><dd class="gk-figures"${_scopeId}>${ssrInterpolate(__props.message.receipt)}</dd></div><div${_scopeId}><dt${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).publish[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</dt><dd${_scopeId}>${ssrInterpolate(__props.message.mayPublish ? (0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).publishYes[(0, vue_runtime_esm_bundler_exports.unref)(lang)] : (0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).publishNo[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</dd></div></dl>`);
							if (__props.message.limit.explain.length) {
								_push(`<details class="gk-details"${_scopeId}><summary${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).how[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</summary><ul${_scopeId}><!--[-->`);
								ssrRenderList(__props.message.limit.explain, (line) => {
									_push(`<li${_scopeId}>${ssrInterpolate(line)}</li>`);
								});
								_push(`<!--]--></ul></details>`);
							} else _push(`<!---->`);
							if (__props.message.reply) {
								_push(`<section class="gk-answer"${_scopeId}><h2 class="gk-label"${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).reply[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2>`);
								_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkText_default), {
									text: __props.message.reply.text,
									lang: (0, vue_runtime_esm_bundler_exports.unref)(writtenLang)((0, vue_runtime_esm_bundler_exports.unref)(lang))
								}, null, _parent, _scopeId));
								_push(`<p class="gk-facts"${_scopeId}><span${_scopeId}>${ssrInterpolate(__props.message.reply.departmentName)}</span><time${ssrRenderAttr("datetime", __props.message.reply.answeredAt)}${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(momentWords)(__props.message.reply.answeredAt, (0, vue_runtime_esm_bundler_exports.unref)(lang)))}</time></p></section>`);
							} else _push(`<!---->`);
							if (__props.message.rating) {
								_push(`<section class="gk-section"${_scopeId}><h2${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).rated[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2><p${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(scoreWords)(__props.message.rating.score)[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</p>`);
								if (__props.message.rating.comment) _push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkText_default), { text: __props.message.rating.comment }, null, _parent, _scopeId));
								else _push(`<!---->`);
								_push(`</section>`);
							} else if (__props.message.mayRate) {
								_push(`<section class="gk-section"${_scopeId}>`);
								_push(ssrRenderComponent(RatingForm_default, null, null, _parent, _scopeId));
								_push(`</section>`);
							} else _push(`<!---->`);
							_push(`<section class="gk-section"${_scopeId}><h2${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).timeline[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2>`);
							_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkTimeline_default), { items: timeline.value }, null, _parent, _scopeId));
							_push(`</section><section class="gk-section"${_scopeId}><h2${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).yours[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</h2>`);
							_push(ssrRenderComponent((0, vue_runtime_esm_bundler_exports.unref)(GkText_default), {
								text: __props.message.body,
								lang: (0, vue_runtime_esm_bundler_exports.unref)(writtenLang)((0, vue_runtime_esm_bundler_exports.unref)(lang))
							}, null, _parent, _scopeId));
							_push(`</section><p class="gk-actions"${_scopeId}><a${ssrRenderAttr("href", (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), "status"))}${_scopeId}>${ssrInterpolate((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).again[(0, vue_runtime_esm_bundler_exports.unref)(lang)])}</a></p><!--]-->`);
						}
					} else return [!__props.message ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)(StatusForm_default, {
						key: 0,
						receipt: __props.receipt,
						error: __props.error
					}, null, 8, ["receipt", "error"])) : ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, { key: 1 }, [
						(0, vue_runtime_esm_bundler_exports.createVNode)("dl", { class: "gk-rows" }, [
							(0, vue_runtime_esm_bundler_exports.createVNode)("div", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("dt", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).state[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("dd", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("strong", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)(__props.message.stateText), 1)])]),
							(0, vue_runtime_esm_bundler_exports.createVNode)("div", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("dt", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).limit[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("dd", null, [(0, vue_runtime_esm_bundler_exports.createVNode)((0, vue_runtime_esm_bundler_exports.unref)(GkLimit_default), {
								light: __props.message.limit.light,
								text: __props.message.limit.text,
								provisional: __props.message.limit.provisional
							}, null, 8, [
								"light",
								"text",
								"provisional"
							])])]),
							(0, vue_runtime_esm_bundler_exports.createVNode)("div", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("dt", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).receipt[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("dd", { class: "gk-figures" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)(__props.message.receipt), 1)]),
							(0, vue_runtime_esm_bundler_exports.createVNode)("div", null, [(0, vue_runtime_esm_bundler_exports.createVNode)("dt", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).publish[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("dd", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)(__props.message.mayPublish ? (0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).publishYes[(0, vue_runtime_esm_bundler_exports.unref)(lang)] : (0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).publishNo[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1)])
						]),
						__props.message.limit.explain.length ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("details", {
							key: 0,
							class: "gk-details"
						}, [(0, vue_runtime_esm_bundler_exports.createVNode)("summary", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).how[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("ul", null, [((0, vue_runtime_esm_bundler_exports.openBlock)(true), (0, vue_runtime_esm_bundler_exports.createBlock)(vue_runtime_esm_bundler_exports.Fragment, null, (0, vue_runtime_esm_bundler_exports.renderList)(__props.message.limit.explain, (line) => {
							return (0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("li", { key: line }, (0, vue_runtime_esm_bundler_exports.toDisplayString)(line), 1);
						}), 128))])])) : (0, vue_runtime_esm_bundler_exports.createCommentVNode)("v-if", true),
						__props.message.reply ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("section", {
							key: 1,
							class: "gk-answer"
						}, [
							(0, vue_runtime_esm_bundler_exports.createVNode)("h2", { class: "gk-label" }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).reply[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
							(0, vue_runtime_esm_bundler_exports.createVNode)((0, vue_runtime_esm_bundler_exports.unref)(GkText_default), {
								text: __props.message.reply.text,
								lang: (0, vue_runtime_esm_bundler_exports.unref)(writtenLang)((0, vue_runtime_esm_bundler_exports.unref)(lang))
							}, null, 8, ["text", "lang"]),
							(0, vue_runtime_esm_bundler_exports.createVNode)("p", { class: "gk-facts" }, [(0, vue_runtime_esm_bundler_exports.createVNode)("span", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)(__props.message.reply.departmentName), 1), (0, vue_runtime_esm_bundler_exports.createVNode)("time", { datetime: __props.message.reply.answeredAt }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(momentWords)(__props.message.reply.answeredAt, (0, vue_runtime_esm_bundler_exports.unref)(lang))), 9, ["datetime"])])
						])) : (0, vue_runtime_esm_bundler_exports.createCommentVNode)("v-if", true),
						__props.message.rating ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("section", {
							key: 2,
							class: "gk-section"
						}, [
							(0, vue_runtime_esm_bundler_exports.createVNode)("h2", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).rated[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
							(0, vue_runtime_esm_bundler_exports.createVNode)("p", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(scoreWords)(__props.message.rating.score)[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1),
							__props.message.rating.comment ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)((0, vue_runtime_esm_bundler_exports.unref)(GkText_default), {
								key: 0,
								text: __props.message.rating.comment
							}, null, 8, ["text"])) : (0, vue_runtime_esm_bundler_exports.createCommentVNode)("v-if", true)
						])) : __props.message.mayRate ? ((0, vue_runtime_esm_bundler_exports.openBlock)(), (0, vue_runtime_esm_bundler_exports.createBlock)("section", {
							key: 3,
							class: "gk-section"
						}, [(0, vue_runtime_esm_bundler_exports.createVNode)(RatingForm_default)])) : (0, vue_runtime_esm_bundler_exports.createCommentVNode)("v-if", true),
						(0, vue_runtime_esm_bundler_exports.createVNode)("section", { class: "gk-section" }, [(0, vue_runtime_esm_bundler_exports.createVNode)("h2", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).timeline[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)((0, vue_runtime_esm_bundler_exports.unref)(GkTimeline_default), { items: timeline.value }, null, 8, ["items"])]),
						(0, vue_runtime_esm_bundler_exports.createVNode)("section", { class: "gk-section" }, [(0, vue_runtime_esm_bundler_exports.createVNode)("h2", null, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).yours[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 1), (0, vue_runtime_esm_bundler_exports.createVNode)((0, vue_runtime_esm_bundler_exports.unref)(GkText_default), {
							text: __props.message.body,
							lang: (0, vue_runtime_esm_bundler_exports.unref)(writtenLang)((0, vue_runtime_esm_bundler_exports.unref)(lang))
						}, null, 8, ["text", "lang"])]),
						(0, vue_runtime_esm_bundler_exports.createVNode)("p", { class: "gk-actions" }, [(0, vue_runtime_esm_bundler_exports.createVNode)("a", { href: (0, vue_runtime_esm_bundler_exports.unref)(pageAddress)((0, vue_runtime_esm_bundler_exports.unref)(reader), "status") }, (0, vue_runtime_esm_bundler_exports.toDisplayString)((0, vue_runtime_esm_bundler_exports.unref)(STATUS_WORDS).again[(0, vue_runtime_esm_bundler_exports.unref)(lang)]), 9, ["href"])])
					], 64))];
				}),
				_: 1
			}, _parent));
		};
	}
});
// src/public/status/StatusPage.vue
var _sfc_setup = StatusPage_vue_vue_type_script_setup_true_lang_default.setup;
StatusPage_vue_vue_type_script_setup_true_lang_default.setup = (props, ctx) => {
	const ssrContext = (0, vue_runtime_esm_bundler_exports.useSSRContext)();
	(ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("src/public/status/StatusPage.vue");
	return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
var StatusPage_default = StatusPage_vue_vue_type_script_setup_true_lang_default;
// src/public/routes.ts
/** Pages that show what one person was given: kept by no cache and no search engine, named to no other site. */
var PERSONAL = {
	headers: {
		"cache-control": "no-store",
		"referrer-policy": "no-referrer"
	},
	meta: { robots: "noindex" }
};
var boards = async ({ reader, api }) => ({
	component: BoardsPage_default,
	props: { boards: (await api.boards()).items },
	title: PAGE_WORDS.boards[reader.lang],
	description: BOARD_WORDS.lead[reader.lang]
});
var board = async ({ reader, api, query }, id = "") => {
	const found = await findBoard(api, id);
	if (!found) return void 0;
	const q = (query.get("q") ?? "").trim().slice(0, 100);
	const after = query.get("after");
	const { items, next } = await api.published({
		params: { board: id },
		query: {
			...q ? { q } : {},
			...after ? { after } : {},
			...reader.large ? { size: 10 } : {}
		}
	});
	const title = reader.lang === "en" ? found.titleEn : found.title;
	return {
		component: BoardPage_default,
		props: {
			board: found,
			items,
			q,
			after,
			next
		},
		title,
		description: found.policyTitle
	};
};
var message = async ({ api }, id = "", publication = "") => {
	const found = await findBoard(api, id);
	if (!found) return void 0;
	const full = await api.publication({ params: {
		board: id,
		publication
	} });
	return {
		component: MessagePage_default,
		props: {
			board: found,
			message: full
		},
		title: full.subject,
		description: full.excerpt,
		meta: {
			ArticleTitle: full.subject,
			PubDate: full.answeredOn,
			ContentSource: full.departmentName
		}
	};
};
var ask = async ({ reader, api }, id = "") => {
	const found = await findBoard(api, id);
	if (!found) return void 0;
	const boardTitle = reader.lang === "en" ? found.titleEn : found.title;
	const form = {
		board: id,
		boardTitle,
		lang: reader.lang,
		receiptPage: pageAddress(reader, "receipt"),
		statusPage: pageAddress(reader, "status")
	};
	const title = `${PAGE_WORDS.ask[reader.lang]} - ${boardTitle}`;
	return {
		component: AskPage_default,
		props: {
			board: found,
			form
		},
		title,
		script: "ask",
		state: form
	};
};
var receipt = async ({ reader }) => {
	const slip = {
		lang: reader.lang,
		statusPage: pageAddress(reader, "status")
	};
	const title = RECEIPT_WORDS.pageTitle[reader.lang];
	return {
		...PERSONAL,
		component: ReceiptPage_default,
		props: { slip },
		title,
		script: "receipt",
		state: slip
	};
};
var status = async ({ reader, api, query }) => {
	const number = (query.get("receipt") ?? "").trim();
	const code = (query.get("code") ?? "").trim();
	const page = {
		...PERSONAL,
		component: StatusPage_default,
		title: PAGE_WORDS.status[reader.lang]
	};
	if (!number || !code) return {
		...page,
		props: {
			receipt: number,
			error: null,
			message: null
		}
	};
	try {
		const found = await api.status({
			params: { receipt: number },
			query: { code }
		});
		const live = found.mayRate ? {
			script: "rate",
			state: { version: found.version }
		} : {};
		return {
			...page,
			...live,
			props: {
				receipt: number,
				error: null,
				message: found
			}
		};
	} catch (fault) {
		if (!(fault instanceof Refused) || fault.status >= 500) throw fault;
		return {
			...page,
			status: fault.status,
			props: {
				receipt: number,
				error: fault.body.message,
				message: null
			}
		};
	}
};
var accessibility = async ({ reader }) => ({
	component: AccessibilityPage_default,
	props: {},
	title: ABOUT_WORDS.accessibility[reader.lang]
});
var ROUTES = [
	[/^$/, boards],
	[/^boards\/([^/]+)$/, board],
	[/^boards\/([^/]+)\/ask$/, ask],
	[/^boards\/([^/]+)\/messages\/([^/]+)$/, message],
	[/^receipt$/, receipt],
	[/^status$/, status],
	[/^accessibility$/, accessibility]
];
/** The page of an address below this app's mount, or nothing. */
async function openPage(visit, pathname) {
	const path = pathname.slice(MOUNT.length).replace(/\/$/, "");
	for (const [pattern, open] of ROUTES) {
		const match = pattern.exec(path);
		if (match) return open(visit, ...match.slice(1).map(decodeURIComponent));
	}
}
// src/public/render.ts
/** Draws one public page. A fault of the API is thrown: the host answers it with its own page and the request's id. */
async function render({ url, lang, large, bureau, api }) {
	const address = new URL(url, "http://page.invalid");
	const reader = {
		lang,
		large,
		bureau,
		address: address.pathname + address.search
	};
	const page = await pageOf(reader, address, api);
	const body = await renderToString((0, vue_runtime_esm_bundler_exports.createSSRApp)(page.component, page.props).provide(readerKey, reader));
	const alternate = new URL(address);
	if (lang === "zh") alternate.searchParams.set("lang", "en");
	else alternate.searchParams.delete("lang");
	alternate.searchParams.delete("code");
	const html = htmlDocument({
		lang,
		large,
		title: `${page.title} - ${bureau.name[lang]}`,
		description: page.description,
		meta: {
			SiteName: bureau.name[lang],
			...page.meta
		},
		alternate: alternate.pathname + alternate.search,
		assets: {
			"styles": ["/message-board/assets/frame-C6BAwTFh.css"],
			"scripts": {
				"frame": "/message-board/assets/frame-BZIWu4Kk.js",
				"ask": "/message-board/assets/ask-DQB1AG3l.js",
				"receipt": "/message-board/assets/receipt-9vxmIjVS.js",
				"rate": "/message-board/assets/rate-D8hfZ8Bm.js"
			}
		},
		script: page.script,
		state: page.state,
		body
	});
	return {
		status: page.status ?? 200,
		headers: page.headers,
		html
	};
}
async function pageOf(reader, address, ask) {
	try {
		return await openPage({
			reader,
			api: renderApi(ask, reader.lang),
			query: address.searchParams
		}, address.pathname) ?? missing(reader.lang);
	} catch (fault) {
		if (fault instanceof URIError) return missing(reader.lang);
		if (!(fault instanceof Refused) || fault.status >= 500) throw fault;
		if (fault.status === 404) return missing(reader.lang);
		const title = ABOUT_WORDS.refused[reader.lang];
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
function missing(lang) {
	const title = ABOUT_WORDS.notFound[lang];
	return {
		component: ProblemPage_default,
		props: {
			title,
			text: ABOUT_WORDS.notFoundText[lang]
		},
		title,
		status: 404
	};
}
export { render };
