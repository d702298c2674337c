#include "tests/ui/pseudo_language.h"

#include <QHash>

namespace muto::test {

namespace {

/// Each vowel once more, with an accent: words grow, sentences get no more of them.
const QHash<QChar, QChar> &accented()
{
    static const QHash<QChar, QChar> letters{
        {u'a', u'á'}, {u'e', u'é'}, {u'i', u'í'}, {u'o', u'ó'}, {u'u', u'ú'},
        {u'A', u'á'}, {u'E', u'é'}, {u'I', u'í'}, {u'O', u'ó'}, {u'U', u'ú'},
    };
    return letters;
}

} // namespace

QString pseudoWords(const QString &english)
{
    QString words;
    bool isTag = false;
    bool isPattern = false; // (*.html *.htm)
    for (int i = 0; i < english.size(); ++i) {
        const QChar letter = english[i];
        isTag = isTag ? letter != u'>' : letter == u'<' && english.indexOf(u'>', i) > i;
        isPattern = isPattern ? letter != u')' : letter == u'(' && english.mid(i, 2) == QLatin1String("(*");
        words += letter;
        const bool isPlaceholder = i > 0 && english[i - 1] == u'%';
        if (!isTag && !isPattern && !isPlaceholder && accented().contains(letter))
            words += accented()[letter];
    }
    return words;
}

QString PseudoLanguage::translate(const char *, const char *sourceText, const char *, int) const
{
    return pseudoWords(QString::fromUtf8(sourceText));
}

} // namespace muto::test
