#include "core/composition/lint/fact_rules.h"

#include "core/composition/asset_references.h"
#include "core/composition/lint/lint_words.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace muto::composition {

namespace {

const QString kFamily = QStringLiteral("font-family");

QString familyName(QString written)
{
    written = written.trimmed();
    if (written.size() > 1 && (written.front() == QLatin1Char('"') || written.front() == QLatin1Char('\'')))
        written = written.mid(1, written.size() - 2);
    return written.simplified().toLower();
}

bool isGeneric(const QString &family)
{
    static const QSet<QString> words{
        QStringLiteral("serif"),   QStringLiteral("sans-serif"), QStringLiteral("monospace"),
        QStringLiteral("cursive"), QStringLiteral("fantasy"),    QStringLiteral("system-ui"),
        QStringLiteral("math"),    QStringLiteral("emoji"),      QStringLiteral("inherit"),
        QStringLiteral("initial"), QStringLiteral("unset"),      QStringLiteral("revert")};
    return words.contains(family);
}

/// `family=Inter:wght@400;700&family=Open+Sans` of an address of Google Fonts.
QStringList familiesOf(const QString &address)
{
    QStringList families;
    const QUrlQuery query(QUrl(QString(address).replace(QLatin1Char('+'), QLatin1String("%20"))));
    for (const QString &value : query.allQueryItemValues(QStringLiteral("family"), QUrl::FullyDecoded)) {
        for (const QString &one : value.split(QLatin1Char('|')))
            families.append(familyName(one.section(QLatin1Char(':'), 0, 0)));
    }
    return families;
}

QSet<QString> declaredFamilies(const LintPage &page)
{
    QSet<QString> families;
    for (const PageRule &rule : page.rules()) {
        const CssDeclaration *family = rule.rule.declaration(kFamily);
        if (family && rule.rule.selector.startsWith(QLatin1String("@font-face")))
            families.insert(familyName(family->value));
    }
    for (const QString &address : page.sheets()) {
        const QStringList named = familiesOf(address);
        families.unite(QSet<QString>(named.begin(), named.end()));
    }
    return families;
}

/// The first family of a list is the one that is meant; the others are for when it is missing.
QString meantFamily(const CssDeclaration &declaration)
{
    const QString first = familyName(declaration.value.section(QLatin1Char(','), 0, 0));
    return first.contains(QLatin1String("var(")) || first.startsWith(QLatin1Char('-')) ? QString() : first;
}

void fonts(const LintFonts &fonts, const LintPage &page, LintFindings &found)
{
    QSet<QString> known = declaredFamilies(page);
    for (const QString &family : fonts.known)
        known.insert(family.toLower());
    // A style sheet that nobody looked into, or a script, may declare any family.
    const bool isCertain = !page.hasUnknownSheets() && !page.allCode().contains("FontFace");
    for (const PageRule &rule : page.rules()) {
        const CssDeclaration *declaration = rule.rule.declaration(kFamily);
        const QString family = declaration ? meantFamily(*declaration) : QString();
        if (family.isEmpty() || isGeneric(family) || known.contains(family) ||
            rule.rule.selector.startsWith(QLatin1Char('@')))
            continue;
        const LintPlace where = rule.at(declaration->span);
        const QString written = declaration->value.section(QLatin1Char(','), 0, 0).trimmed();
        if (fonts.aliases.contains(family)) {
            if (fonts.tellsAliases)
                found.push_back({QStringLiteral("system_font_will_alias"),
                                 Severity::Warning,
                                 where,
                                 LintWords::tr("Other machines show %1 instead of %2.")
                                     .arg(fonts.aliases.value(family), written),
                                 LintWords::tr("Name that, or bring the font along by @font-face."),
                                 {}});
        } else if (isCertain) {
            found.push_back({QStringLiteral("font_family_without_font_face"),
                             Severity::Error,
                             where,
                             LintWords::tr("Nothing says where the font %1 comes from.").arg(written),
                             LintWords::tr("Bring it along by @font-face, or use one that comes with "
                                           "Mutoscope."),
                             {}});
        }
    }
}

bool isMedium(const HtmlElement &element)
{
    return element.tag == QLatin1String("video") || element.tag == QLatin1String("audio") ||
           element.tag == QLatin1String("source") || element.tag == QLatin1String("img");
}

/// By the page's folder, or the project's, as parts may be written.
bool isAmong(const QSet<QString> &files, const LintPage &page, const QString &path)
{
    const QString beside = QDir::cleanPath(QFileInfo(page.file()).path() + QLatin1Char('/') + path);
    return files.contains(beside) || files.contains(QDir::cleanPath(path));
}

void media(const LintFacts &facts, const LintPage &page, LintFindings &found)
{
    const QLatin1String src("src");
    for (int i = 0; i < int(page.elements().size()); ++i) {
        const QString address = isMedium(page.element(i)) ? page.element(i).value(src).trimmed() : QString();
        if (address.isEmpty())
            continue;
        const auto path = localPath(address);
        if (path && isAmong(facts.hevcFiles, page, *path))
            found.push_back(
                {QStringLiteral("hevc_preview_codec"),
                 Severity::Info,
                 page.attribute(i, src),
                 LintWords::tr("This film is HEVC: it renders well, but browsers may not play it."),
                 LintWords::tr("Nothing has to be done for renders by Mutoscope."),
                 {}});
        if (const auto why = facts.unreachable.constFind(address); why != facts.unreachable.constEnd())
            found.push_back({QStringLiteral("inaccessible_media_url"),
                             Severity::Error,
                             page.attribute(i, src),
                             LintWords::tr("This could not be fetched: %1").arg(*why),
                             LintWords::tr("Correct the address, or put the file into the project."),
                             {}});
    }
}

} // namespace

void lintFacts(const LintInput &input, const LintPage &page, LintFindings &found)
{
    if (input.facts.fonts)
        fonts(*input.facts.fonts, page, found);
    media(input.facts, page, found);
}

} // namespace muto::composition
