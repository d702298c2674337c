#include "core/composition/asset_references.h"
#include "core/composition/composition_reader.h"
#include "core/composition/html_document.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <random>

using muto::composition::assetReferences;
using muto::composition::HtmlAttribute;
using muto::composition::HtmlDocument;
using muto::composition::HtmlElement;
using muto::composition::HtmlText;
using muto::composition::readComposition;
using muto::composition::SourceSpan;

namespace {

const QByteArray kSample = R"(<!doctype html>
<html><head><meta charset="utf-8"><title>Sample &amp; more</title>
<style>/* c */ .a { background: url("assets/a.png") } @import url(b.css);</style>
<script src="gsap.min.js"></script></head>
<body><div id="root" data-composition-id="main" data-start="0" data-duration="10" data-width="1920"
 data-height="1080" data-fps="30000/1001">
<h1 id="title" class="clip" data-start="0.5" data-duration="4e0" data-track-index="1">T&eacute;xt <b>b<i>c</b>d</i></h1>
<video id='film' data-start='title + 1' data-end=9 muted><source src="a%20b.mp4"></video>
<table><tr><td>x<div data-start=title-2></table><svg viewBox="0 0 1 1"><path d=M0/><g data-start=film></g></svg>
<div data-composition-id="part" data-composition-src="part.html" data-start="part" data-layer=2></div>
<template id="part-template"><p data-start=1>y</p></template><select><option>a<option>b</select>
<math><mi>x</mi><annotation-xml encoding="text/html"><p>q</p></annotation-xml></math><a><p>1<a>2</p></a>
</div><script>window.__timelines = {}; if (1 < 2) document.write("</scr" + "ipt>");</script></body></html>
)";

/// Everything a document says, as one value that two readings can be compared by.
QByteArray summary(const QByteArray &html)
{
    const auto read = readComposition(html, QStringLiteral("index.html"));
    if (!read)
        return read.error().message.toUtf8();
    QByteArray text = read->composition.id.toUtf8() + QByteArray::number(read->composition.declaredDuration);
    for (const auto &clip : read->composition.clips)
        text += clip.label.toUtf8() + QByteArray::number(clip.start) + clip.source.toUtf8();
    for (const auto &issue : read->issues)
        text += issue.where.toUtf8() + issue.message.toUtf8();
    return text;
}

bool liesIn(const HtmlDocument &document, SourceSpan span)
{
    return span.offset >= 0 && span.length >= 0 && span.end() <= document.source().size();
}

bool isSound(const HtmlDocument &document, const HtmlElement &element)
{
    bool sound = element.end <= int(document.elements().size()) &&
                 element.endText <= int(document.texts().size()) && element.firstText <= element.endText;
    sound = sound && (!element.startTag || liesIn(document, *element.startTag));
    sound = sound && (!element.endTag || liesIn(document, *element.endTag));
    for (const HtmlAttribute &attribute : element.attributes)
        sound = sound && liesIn(document, attribute.nameSpan) && liesIn(document, attribute.valueSpan);
    return sound;
}

/// True when every index and span of the document points into it.
bool isSound(const HtmlDocument &document)
{
    for (int i = 0; i < int(document.elements().size()); ++i) {
        const HtmlElement &element = document.elements()[i];
        if (element.parent >= i || element.end <= i || !isSound(document, element))
            return false;
    }
    for (const HtmlText &text : document.texts()) {
        if (!liesIn(document, text.span))
            return false;
    }
    return true;
}

} // namespace

/// Damaged input may mean anything, but it must always mean the same and never bring us down.
class TestCompositionFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleIsAComposition() { QVERIFY(readComposition(kSample, QStringLiteral("index.html"))); }

    void everyTruncation()
    {
        for (qsizetype size = 0; size <= kSample.size(); ++size)
            check(kSample.left(size));
    }

    void changedBytes()
    {
        std::mt19937 random(20261);
        for (int round = 0; round < 2000; ++round) {
            QByteArray html = kSample;
            for (unsigned flips = 1 + random() % 8; flips > 0; --flips)
                html[qsizetype(random() % unsigned(html.size()))] = char(random());
            check(html);
        }
    }

    void movedPieces()
    {
        std::mt19937 random(20262);
        for (int round = 0; round < 800; ++round) {
            QByteArray html = kSample;
            for (unsigned moves = 1 + random() % 5; moves > 0; --moves) {
                const auto from = qsizetype(random() % unsigned(html.size()));
                const QByteArray piece = html.mid(from, qsizetype(random() % 60));
                html.insert(qsizetype(random() % unsigned(html.size())), piece);
            }
            check(html);
        }
    }

private:
    static void check(const QByteArray &html)
    {
        const auto document = HtmlDocument::parse(html);
        QVERIFY(document);
        QVERIFY2(isSound(*document), html.constData());
        assetReferences(*document);
        QCOMPARE(summary(html), summary(html));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestCompositionFuzz)
#include "tst_composition_fuzz.moc"
