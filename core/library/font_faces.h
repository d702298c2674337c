#pragma once

#include "core/base/result.h"
#include "core/composition/html_document.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace muto::library {

/// A face that a page brings along.
struct FontFace
{
    QString family;
    QString url; ///< As the page names it.
    QString weights = QStringLiteral("400");
    bool isItalic = false;
};

/// The families that `@font-face` rules declare. Pure.
QStringList declaredFamilies(const QByteArray &styleSheet);
QStringList declaredFamilies(const composition::HtmlDocument &page);

/// The bytes of a page that brings these along, too: as rules at the top of its first style sheet, indented
/// as the others are, or in one of their own. Pure.
Result<QByteArray> withFontFaces(const composition::HtmlDocument &page, const std::vector<FontFace> &faces);

} // namespace muto::library
