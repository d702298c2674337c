#include "ui/projects/template_words.h"

#include <QCoreApplication>

namespace muto::ui {

namespace {

// Only for lupdate, which reads no JSON: every word of resources/templates/*/template.json.
[[maybe_unused]] const char *const kTemplateWords[] = {
    QT_TRANSLATE_NOOP("Template", "Blank"),
    QT_TRANSLATE_NOOP("Template", "An empty film of ten seconds, ready for your own clips."),
    QT_TRANSLATE_NOOP("Template", "Data chart"),
    QT_TRANSLATE_NOOP("Template",
                      "Five bars that grow to the numbers you give them, one of them the point you make."),
    QT_TRANSLATE_NOOP("Template", "Kinetic captions"),
    QT_TRANSLATE_NOOP("Template",
                      "Words that land as they are spoken, one line after another, in very large type."),
    QT_TRANSLATE_NOOP("Template", "Logo sting"),
    QT_TRANSLATE_NOOP("Template",
                      "Three shapes fall into place, and a name is set beside them. Four seconds."),
    QT_TRANSLATE_NOOP("Template", "Lower third"),
    QT_TRANSLATE_NOOP("Template",
                      "Names for two people who speak, over a backdrop to be replaced by your film."),
    QT_TRANSLATE_NOOP("Template", "Product launch"),
    QT_TRANSLATE_NOOP("Template", "A promise, a lamp that is switched on, and the day it can be bought."),
    QT_TRANSLATE_NOOP("Template", "Slideshow"),
    QT_TRANSLATE_NOOP("Template",
                      "Four pictures in a passe-partout, each moving slowly, each with its caption."),
    QT_TRANSLATE_NOOP("Template", "Title"),
    QT_TRANSLATE_NOOP("Template",
                      "An opening title with a kicker, a line below and rings that are drawn around a sun."),
    QT_TRANSLATE_NOOP("Template", "Vertical story"),
    QT_TRANSLATE_NOOP("Template",
                      "Three pages for a phone, in one breath: a question, a turn and an answer."),
};

} // namespace

QString templateWords(const QString &english)
{
    return QCoreApplication::translate("Template", english.toUtf8().constData());
}

} // namespace muto::ui
