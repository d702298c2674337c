#include "core/script/harmless_calls.h"

#include <QSet>

namespace muto::script {

namespace {

using Words = QSet<QByteArray>;

} // namespace

bool isHarmlessGlobalCall(const QByteArray &path)
{
    static const Words known{
        "gsap.timeline",
        "gsap.registerPlugin",
        "gsap.utils.toArray",
        "gsap.utils.selector",
        "gsap.utils.clamp",
        "gsap.utils.wrap",
        "gsap.utils.wrapYoyo",
        "gsap.utils.mapRange",
        "gsap.utils.normalize",
        "gsap.utils.interpolate",
        "gsap.utils.distribute",
        "gsap.utils.snap",
        "gsap.utils.pipe",
        "gsap.utils.unitize",
        "gsap.utils.splitColor",
        "gsap.parseEase",
        "CustomEase.create",
        "document.querySelector",
        "document.querySelectorAll",
        "document.getElementById",
        "document.getElementsByClassName",
        "document.getElementsByTagName",
        "Array.from",
        "Array.of",
        "Array.isArray",
        "Object.keys",
        "Object.values",
        "Object.entries",
        "Object.fromEntries",
        "Object.freeze",
        "Number.isFinite",
        "Number.parseFloat",
        "JSON.parse",
        "JSON.stringify",
        "String.fromCharCode",
        "console.log",
        "console.info",
        "console.debug",
        "console.warn",
        "__hyperframes.getVariables",
        "parseInt",
        "parseFloat",
        "Number",
        "String",
        "Boolean",
        "Array",
    };
    return known.contains(path) || (path.startsWith("Math.") && path != "Math.random");
}

bool isHarmlessMethod(const QByteArray &name)
{
    static const Words known{
        "to",
        "from",
        "fromTo",
        "set",
        "add",
        "addLabel",
        "call",
        "timeScale",
        "duration",
        "totalDuration",
        "delay",
        "repeat",
        "repeatDelay",
        "yoyo",
        "pause",
        "paused",
        "eventCallback",
        "progress",
        "seek",
        "time",
        "recent",
        "forEach",
        "map",
        "filter",
        "slice",
        "concat",
        "join",
        "split",
        "push",
        "unshift",
        "reverse",
        "sort",
        "indexOf",
        "includes",
        "find",
        "findIndex",
        "reduce",
        "flat",
        "flatMap",
        "entries",
        "keys",
        "values",
        "some",
        "every",
        "at",
        "fill",
        "toFixed",
        "toString",
        "trim",
        "replace",
        "replaceAll",
        "padStart",
        "padEnd",
        "charAt",
        "startsWith",
        "endsWith",
        "toUpperCase",
        "toLowerCase",
        "substring",
        "querySelector",
        "querySelectorAll",
        "closest",
        "matches",
        "getAttribute",
        "hasAttribute",
        "item",
    };
    return known.contains(name);
}

bool isSettledProperty(const QByteArray &name)
{
    static const Words unsettled{
        "classList",
        "style",
        "innerText",
        "innerHTML",
        "outerHTML",
        "currentScript",
        "children",
        "childNodes",
        "firstChild",
        "lastChild",
        "parentElement",
        "parentNode",
        "firstElementChild",
        "lastElementChild",
        "nextElementSibling",
        "previousElementSibling",
        "nextSibling",
        "previousSibling",
        "childElementCount",
        "currentTime",
        "volume",
        "naturalWidth",
        "naturalHeight",
        "videoWidth",
        "videoHeight",
        "complete",
        "readyState",
        "hidden",
        "isConnected",
        "activeElement",
        "fonts",
        "cookie",
        "defaultView",
        "body",
        "head",
        "documentElement",
        "constructor",
        "prototype",
        "__proto__",
    };
    const bool isMeasure = name.startsWith("offset") || name.startsWith("client") ||
                           name.startsWith("scroll") || name.startsWith("inner") || name.startsWith("outer");
    return !isMeasure && !unsettled.contains(name);
}

bool isRecordedCall(const QByteArray &path)
{
    return path == "gsap.set" || path == "gsap.defaults" || path == "gsap.registerEase";
}

} // namespace muto::script
