#include "core/library/font_faces.h"

#include "core/edit/indentation.h"
#include "core/edit/source_file.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace muto::library {

namespace {

using composition::HtmlDocument;
using composition::HtmlElement;

/// Whose words the errors are.
class FontFacesWords
{
    Q_DECLARE_TR_FUNCTIONS(FontFaces)
};

QByteArray quoted(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return '"' + text.toUtf8() + '"';
}

QByteArray ruleOf(const FontFace &face)
{
    return "@font-face { font-family: " + quoted(face.family) + "; src: url(" + quoted(face.url) +
           "); font-weight: " + face.weights.toUtf8() + (face.isItalic ? "; font-style: italic" : "") + "; }";
}

QByteArray rulesOf(const std::vector<FontFace> &faces, const QByteArray &newLine)
{
    QByteArray rules;
    for (const FontFace &face : faces)
        rules += newLine + ruleOf(face);
    return rules;
}

int firstOf(const HtmlDocument &page, const QString &tag)
{
    const auto &elements = page.elements();
    const auto found = std::find_if(elements.begin(), elements.end(), [&tag](const HtmlElement &element) {
        return element.tag == tag && element.startTag && element.endTag && !element.inert;
    });
    return found == elements.end() ? -1 : int(found - elements.begin());
}

} // namespace

QStringList declaredFamilies(const QByteArray &styleSheet)
{
    static const QRegularExpression face(
        QStringLiteral(R"re(@font-face\s*\{[^}]*?font-family\s*:\s*(?:"([^"]*)"|'([^']*)'|([^;}]*)))re"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList families;
    auto faces = face.globalMatch(QString::fromUtf8(styleSheet));
    while (faces.hasNext()) {
        const auto found = faces.next();
        families.append((found.captured(1) + found.captured(2) + found.captured(3)).trimmed());
    }
    families.removeDuplicates();
    return families;
}

QStringList declaredFamilies(const HtmlDocument &page)
{
    QStringList families;
    for (const HtmlElement &element : page.elements()) {
        if (element.tag == QLatin1String("style") && element.startTag && element.endTag)
            families += declaredFamilies(
                page.sourceOf({element.startTag->end(), element.endTag->offset - element.startTag->end()}));
    }
    families.removeDuplicates();
    return families;
}

Result<QByteArray> withFontFaces(const HtmlDocument &page, const std::vector<FontFace> &faces)
{
    QByteArray source = page.source();
    const QByteArray lineEnd = edit::usualLineEnding(source);
    if (const int style = firstOf(page, QStringLiteral("style")); style >= 0) {
        const HtmlElement &element = page.elements()[std::size_t(style)];
        const QByteArray indent = edit::indentAt(source, element.startTag->offset) + edit::indentUnit(page);
        const bool isOneLine =
            !page.sourceOf({element.startTag->end(), element.endTag->offset - element.startTag->end()})
                 .contains('\n');
        const QByteArray after =
            isOneLine ? lineEnd + edit::indentAt(source, element.startTag->offset) : QByteArray();
        return source.insert(element.startTag->end(), rulesOf(faces, lineEnd + indent) + after);
    }
    const int head = firstOf(page, QStringLiteral("head"));
    if (head < 0)
        return fail(ErrorKind::Composition, FontFacesWords::tr("The page has no <style> and no <head>."),
                    FontFacesWords::tr("Add a <head> to it; the font goes there."));
    const HtmlElement &element = page.elements()[std::size_t(head)];
    const QByteArray outer =
        lineEnd + edit::indentAt(source, element.startTag->offset) + edit::indentUnit(page);
    return source.insert(element.startTag->end(), outer + "<style>" +
                                                      rulesOf(faces, outer + edit::indentUnit(page)) + outer +
                                                      "</style>");
}

} // namespace muto::library
