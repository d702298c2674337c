#include "tests/core/edit/edit_sources.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace muto::test {

namespace {

const QByteArray kWindows =
    "\xEF\xBB\xBF<!DOCTYPE html>\r\n<HTML>\r\n<HEAD>\r\n\t<TITLE>Caf\xC3\xA9 &amp; more</TITLE>\r\n"
    "\t<STYLE>\r\n\t\t#root > P { content: \"</div>\"; }\r\n\t</STYLE>\r\n</HEAD>\r\n<BODY>\r\n"
    "\t<DIV ID=root DATA-COMPOSITION-ID='main' Data-Start=0 data-duration=\"10\">\r\n"
    "\t\t<P id = 'one' Class='clip' data-start = 1 data-duration=2.50>Eins</P>\r\n"
    "\t\t<P id=two data-start=one>Zwei &lt; drei</P>\t\r\n\t\t<!-- <P id=one data-start=7> -->\r\n"
    "\t\t<IMG SRC=a.png data-start='2' ALT>\r\n\t</DIV>\r\n</BODY>\r\n</HTML>\r\n";

const QByteArray kLines = R"(<!doctype html>
<html lang="ja"
      data-composition-variables='[{"id": "t", "type": "string", "default": "a \"b\""}]'>
<body>
<div
	id="root"
	data-composition-id="main"
	data-duration="8"
	style="
		position: relative;
		background: url('data:image/svg+xml;utf8,<svg xmlns=%22http://www.w3.org/2000/svg%22/>');
		--Own: { a; b };
		color: red !important
	"
>
	<h1   id="title"   data-start="0"
	      data-duration="3"   >&#x4E2D;文字 — <em>日本語</em>テスト&hellip;</h1>
	<video id="film" src="a.mp4?x=1&y=2&copy=3" muted playsinline data-start="title + 0.5" data-media-start="1.25"
	       data-duration="4" data-playback-rate="1.5"><source src="b.mp4"></video>
	<pre id="code">
  keeps
    its   spaces
	</pre>
	<textarea>
<b>no tag</b></textarea>
	<svg viewBox="0 0 10 10"><defs><linearGradient id="g"/></defs><path d="M0 0L1 1" style="fill:url(#g);stroke:none"/><g><circle r=1 /></g></svg>
</div>
<script>
  // <div id="title" data-start="9">
  const html = `<p data-start="1">
    ${1 < 2 && 3 > 2 ? "</p>" : '<!--'}
  </p>`;
  window.__timelines = { main: gsap.timeline({ paused: true }).to("#title", { x: 1 }) };
</script>
<style>
  #title::before { content: "<b>"; } /* <p> */
  @media (min-width: 1px) { #film > .x { left: 0 } }
</style>
</body>
</html>
)";

const QByteArray kUnclosed = R"(<div id=root data-composition-id=main data-duration=5>
<p data-start=0>one
<p data-start=1 style=left:0;top:0>two<br>
<ul>
	<li data-start=1>a
	<li data-start=2 class=clip>b <i>c</i>
	<li>d
</ul>
<table><tr><td data-start=3>x<td>y<tr><td>z</table>
<b><i data-start=4>1</b>2</i>
<select><option data-start=1 selected>a<option>b</select>
<div data-start=2 data-duration=1>never closed
<span id=twice data-start=0></span><span id=twice data-start=1></span>
<video src=a.mp4 data-start=1 data-end=3 loop></video>
<p title="half
)";

const QByteArray kTemplates = R"(<template id="part-template">
    <style>.a{left:0}</style>
    <div data-composition-id="part" data-width="10" data-height="10">
        <div id='a' class="clip" data-start='0' data-duration='1' data-hf-id="hf-1" data-hidden></div>
        <div class="clip" data-start='a - 0.5' data-duration='1' style='left: 1px;TOP: 2px; /* c */ width : 3px'><template><b data-start="1"></b></template></div>
        <audio src="a.mp3" data-start="0.25" data-volume=".5" data-automation='{"v":1,"lanes":[]}'></audio>
        <a href="#a">a</a><label for=a aria-labelledby="x a">b</label>
    </div>
    <script>window.__timelines["part"] = gsap.timeline({paused:true}).from(".clip", {opacity: 0});</script>
</template>
<noscript><p data-start=1>no</p></noscript>)";

const QByteArray kOneLine =
    "<div data-composition-id=m data-duration=3><p data-start=0>a</p><p data-start=1>b</p> "
    "<p data-start=2><b>c</b>d</p></div>";

QByteArray withCarriageReturns(QByteArray bytes)
{
    return bytes.replace('\n', "\r\n");
}

} // namespace

std::vector<EditSource> sourcesOf(const QString &repository)
{
    std::vector<EditSource> sources;
    const QDir root(repository);
    for (const char *folder : {"resources/blocks", "resources/templates", "tests/bench/compositions",
                               "tests/conformance/cases", "tests/core/edit/data"}) {
        QDirIterator files(root.filePath(QLatin1String(folder)), {QStringLiteral("*.html")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources.push_back({root.relativeFilePath(file.fileName()), file.readAll()});
        }
    }
    std::sort(sources.begin(), sources.end(),
              [](const EditSource &a, const EditSource &b) { return a.name < b.name; });
    return sources;
}

std::vector<EditSource> nastySources()
{
    std::vector<EditSource> sources{
        {QStringLiteral("windows.html"), kWindows},
        {QStringLiteral("lines.html"), kLines},
        {QStringLiteral("unclosed.html"), kUnclosed},
        {QStringLiteral("templates.html"), kTemplates},
        {QStringLiteral("one-line.html"), kOneLine},
        {QStringLiteral("latin.html"), "<div data-composition-id=m><p data-start=0>caf\xE9</p></div>\n"},
        {QStringLiteral("old-mac.html"), QByteArray(kOneLine).replace("><p", ">\r<p")}};
    for (const EditSource &source : std::vector<EditSource>(sources.begin() + 1, sources.begin() + 4))
        sources.push_back({QStringLiteral("crlf-") + source.name, withCarriageReturns(source.bytes)});
    return sources;
}

} // namespace muto::test
