#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace muto::captions {

/// Whose words the readers' errors are.
class CaptionWords
{
    Q_DECLARE_TR_FUNCTIONS(Captions)
};

/// A file's text: UTF-8, or UTF-16 with its mark. What is neither is refused with the line it shows in: a
/// guess at an older encoding would be wrong for somebody's letters.
Result<QString> captionText(const QByteArray &bytes);

/// With any of the three line endings.
QStringList linesOf(const QString &text);

/// "01:02:03,456", "02:03.456", "2:03": hours and fractions may be missing. Nothing for what is no time.
std::optional<double> clockSeconds(const QString &text);

/// Plain text without character references (`&amp;`), as far as subtitles know them.
QString withoutReferences(QString text);

/// An error at a line, from 1.
[[nodiscard]] tl::unexpected<Error> failAt(int line, const QString &why);

} // namespace muto::captions
