#include "tests/ui/preview/live_edits.h"

#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"

#include <QFile>
#include <QTest>

#include <algorithm>

namespace muto::test {

namespace {

constexpr char kFilm[] = R"(<!doctype html>
<html><head><title>Film</title>
<style>body { margin: 0 } .card { color: rgb(1, 2, 3) } .other { color: rgb(9, 9, 9) } #glide { transition: left 1s }</style>
<script src="gsap.min.js"></script></head>
<body><div id="root" data-composition-id="main" data-start="0" data-width="320" data-height="180" data-duration="4">
  <script>const early = document.createElement("div"); early.textContent = "made by a script";
    document.querySelector("#root").append(early);</script>
  <h1 id="title" class="card" data-start="0" data-duration="4" data-track-index="0" style="left: 10px; top: 20px">Title</h1>
  <div class="card"><p>first</p><p style="margin: 3px; opacity: 0.5">second</p></div>
  <div id="late" data-start="2" data-duration="1" style="position: absolute; left: 5px; top: 5px">late</div>
  <div id="moved" data-start="0" data-duration="4" style="position: absolute; left: 40px; opacity: 0.8">moved</div>
  <div id="glide" style="position: absolute; left: 7px; top: 100px">glide</div>
  <table><tr><td>cell</td></tr></table>
  <div id="one" data-composition-id="one" data-composition-src="scenes/card.html" data-start="0" data-duration="2"></div>
  <div id="two" data-composition-id="two" data-composition-src="scenes/card.html" data-start="0.5" data-duration="2"></div>
  <div id="three" data-composition-id="three" data-start="0" data-duration="3"></div>
  <template id="three-template"><div data-composition-id="three"><b>in a template</b></div></template>
</div>
<script>
  document.querySelector(".card p").classList.add("seen");
  const timeline = gsap.timeline({ paused: true });
  timeline.from("#moved", { opacity: 0, x: 50, duration: 0.5, ease: "none" }, 0);
  timeline.to("#moved", { left: "+=100", duration: 2, ease: "none" }, 0.5);
  (window.__timelines ||= {}).main = timeline;
</script>
</body></html>)";

constexpr char kScene[] = R"(<template><style>.line { color: rgb(4, 5, 6) } #card { font-size: 20px }</style>
<div id="card" data-composition-id="card" data-duration="2">
<p class="line" style="margin: 0">line one</p><p class="line" style="margin: 0">line two</p>
<div class="bar" style="width: 30px; height: 4px; background: red"></div></div>
<script>(window.__timelines ||= {}).card = gsap.timeline({ paused: true }).to(".bar", { width: 90, duration: 1, ease: "none" })</script></template>)";

QStringList picturesAt(ShownPreview &preview, const QList<qint64> &frames)
{
    QStringList all;
    for (const qint64 frame : frames) {
        preview.show(frame);
        all.append(preview.picture());
    }
    preview.show(kLiveFrame);
    return all;
}

/// Says which of the elements differ.
void compareLines(const QString &is, const QString &wanted)
{
    const QStringList left = is.split(u'\n'), right = wanted.split(u'\n');
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i)
        QCOMPARE(left[i], right[i]);
    QCOMPARE(left.size(), right.size());
}

} // namespace

QByteArray liveFilm()
{
    return kFilm;
}

QByteArray liveScene()
{
    return kScene;
}

QByteArray tweenedFilm()
{
    return QByteArray(kFilm).replace("  document.querySelector(\".card p\").classList.add(\"seen\");\n", "");
}

Edit style(const char *steps, const char *name, const char *value, const char *file)
{
    return [=](edit::EditorActions &actions) {
        return actions.setStyle({at(steps, QLatin1String(file))},
                                {{QLatin1String(name), value ? QLatin1String(value) : QString()}});
    };
}

Edit attribute(const char *steps, const char *name, const char *value, const char *file)
{
    return [=](edit::EditorActions &actions) {
        return actions.setAttribute({at(steps, QLatin1String(file))}, QLatin1String(name),
                                    value ? std::optional<QString>(QLatin1String(value)) : std::nullopt);
    };
}

Edit text(const char *steps, const char *words, const char *file)
{
    return [=](edit::EditorActions &actions) {
        return actions.setText(at(steps, QLatin1String(file)), QLatin1String(words));
    };
}

Edit typed(const QByteArray &text, const char *before, const char *after, const char *file)
{
    return [=](edit::EditorActions &actions) {
        return actions.editSource(QLatin1String(file), QByteArray(text).replace(before, after));
    };
}

QByteArray gsapFile()
{
    QFile gsap(QStringLiteral(MUTO_TEST_NODE_MODULES "/gsap/dist/gsap.min.js"));
    return gsap.open(QIODevice::ReadOnly) ? gsap.readAll() : QByteArray();
}

void showLive(ShownPreview &preview, const QByteArray &film, const QList<LiveFile> &files,
              const QByteArray &gsap)
{
    QVERIFY(!gsap.isEmpty());
    preview.write(QStringLiteral("gsap.min.js"), gsap);
    preview.write(QStringLiteral("scenes/card.html"), kScene);
    preview.write(QStringLiteral("index.html"), film);
    preview.edit(QStringLiteral("index.html"));
    preview.edit(QStringLiteral("scenes/card.html"));
    for (const auto &[name, text] : files) {
        preview.write(name, text);
        preview.edit(name);
    }
    QVERIFY(preview.open());
    QVERIFY(preview.show(kLiveFrame));
    preview.ready.clear();
}

void looksAsIfLoaded(ShownPreview &preview, const Edit &edit, const QString &how, const QList<qint64> &frames)
{
    const QString before = preview.picture();
    VERIFY_RESULT(edit(preview.actions));
    QCOMPARE(preview.settled(), how);
    const QString patched = preview.picture();
    QCOMPARE(preview.playback.frame().value, kLiveFrame);
    const QStringList others = picturesAt(preview, frames);
    QVERIFY(preview.open());
    QVERIFY(preview.show(kLiveFrame));
    compareLines(patched, preview.picture());
    const QStringList loaded = picturesAt(preview, frames);
    for (qsizetype i = 0; i < frames.size() && !QTest::currentTestFailed(); ++i)
        compareLines(others[i], loaded[i]);
    if (QTest::currentTestFailed())
        return;

    preview.ready.clear();
    preview.document.undoStack().undo();
    QCOMPARE(preview.settled(), how);
    QCOMPARE(preview.picture(), before);
}

} // namespace muto::test
