#include "ui/project/block_words.h"

#include <QCoreApplication>

namespace muto::ui {

namespace {

// Only for lupdate, which reads no JSON: every word of resources/blocks/blocks.json.
[[maybe_unused]] const char *const kBlockWords[] = {
    QT_TRANSLATE_NOOP("Block", "Title card"),
    QT_TRANSLATE_NOOP("Block", "Titles"),
    QT_TRANSLATE_NOOP("Block", "opening"),
    QT_TRANSLATE_NOOP("Block", "heading"),
    QT_TRANSLATE_NOOP("Block", "intro"),
    QT_TRANSLATE_NOOP("Block", "Lower third"),
    QT_TRANSLATE_NOOP("Block", "name"),
    QT_TRANSLATE_NOOP("Block", "interview"),
    QT_TRANSLATE_NOOP("Block", "caption"),
    QT_TRANSLATE_NOOP("Block", "Chapter"),
    QT_TRANSLATE_NOOP("Block", "number"),
    QT_TRANSLATE_NOOP("Block", "part"),
    QT_TRANSLATE_NOOP("Block", "Quote"),
    QT_TRANSLATE_NOOP("Block", "text"),
    QT_TRANSLATE_NOOP("Block", "saying"),
    QT_TRANSLATE_NOOP("Block", "card"),
    QT_TRANSLATE_NOOP("Block", "End card"),
    QT_TRANSLATE_NOOP("Block", "outro"),
    QT_TRANSLATE_NOOP("Block", "thanks"),
    QT_TRANSLATE_NOOP("Block", "button"),
    QT_TRANSLATE_NOOP("Block", "call to action"),
    QT_TRANSLATE_NOOP("Block", "Callout arrow"),
    QT_TRANSLATE_NOOP("Block", "Callouts"),
    QT_TRANSLATE_NOOP("Block", "pointer"),
    QT_TRANSLATE_NOOP("Block", "label"),
    QT_TRANSLATE_NOOP("Block", "hint"),
    QT_TRANSLATE_NOOP("Block", "Map pin"),
    QT_TRANSLATE_NOOP("Block", "place"),
    QT_TRANSLATE_NOOP("Block", "location"),
    QT_TRANSLATE_NOOP("Block", "city"),
    QT_TRANSLATE_NOOP("Block", "Checklist"),
    QT_TRANSLATE_NOOP("Block", "list"),
    QT_TRANSLATE_NOOP("Block", "steps"),
    QT_TRANSLATE_NOOP("Block", "ticks"),
    QT_TRANSLATE_NOOP("Block", "Big number"),
    QT_TRANSLATE_NOOP("Block", "Data"),
    QT_TRANSLATE_NOOP("Block", "count"),
    QT_TRANSLATE_NOOP("Block", "statistic"),
    QT_TRANSLATE_NOOP("Block", "counter"),
    QT_TRANSLATE_NOOP("Block", "Progress bar"),
    QT_TRANSLATE_NOOP("Block", "percent"),
    QT_TRANSLATE_NOOP("Block", "loading"),
    QT_TRANSLATE_NOOP("Block", "Countdown"),
    QT_TRANSLATE_NOOP("Block", "timer"),
    QT_TRANSLATE_NOOP("Block", "three two one"),
    QT_TRANSLATE_NOOP("Block", "start"),
    QT_TRANSLATE_NOOP("Block", "Waveform bars"),
    QT_TRANSLATE_NOOP("Block", "sound"),
    QT_TRANSLATE_NOOP("Block", "podcast"),
    QT_TRANSLATE_NOOP("Block", "audio"),
    QT_TRANSLATE_NOOP("Block", "Chat"),
    QT_TRANSLATE_NOOP("Block", "Social"),
    QT_TRANSLATE_NOOP("Block", "bubbles"),
    QT_TRANSLATE_NOOP("Block", "messages"),
    QT_TRANSLATE_NOOP("Block", "talk"),
    QT_TRANSLATE_NOOP("Block", "Social handle"),
    QT_TRANSLATE_NOOP("Block", "follow"),
    QT_TRANSLATE_NOOP("Block", "account"),
    QT_TRANSLATE_NOOP("Block", "address"),
    QT_TRANSLATE_NOOP("Block", "Split screen"),
    QT_TRANSLATE_NOOP("Block", "Layout"),
    QT_TRANSLATE_NOOP("Block", "compare"),
    QT_TRANSLATE_NOOP("Block", "before"),
    QT_TRANSLATE_NOOP("Block", "after"),
    QT_TRANSLATE_NOOP("Block", "Wipe"),
    QT_TRANSLATE_NOOP("Block", "Transitions"),
    QT_TRANSLATE_NOOP("Block", "cut"),
    QT_TRANSLATE_NOOP("Block", "bars"),
    QT_TRANSLATE_NOOP("Block", "swipe"),
    QT_TRANSLATE_NOOP("Block", "Iris"),
    QT_TRANSLATE_NOOP("Block", "circle"),
    QT_TRANSLATE_NOOP("Block", "close"),
};

} // namespace

QString blockWords(const QString &english)
{
    return QCoreApplication::translate("Block", english.toUtf8().constData());
}

} // namespace muto::ui
