#include "ui/support/source_line.h"

#include <QRegularExpression>

namespace muto::ui {

std::optional<SourceLine> sourceLineAt(const QString &text)
{
    static const QRegularExpression place(QStringLiteral(R"(^([^:\n]+\.\w+):(\d+)(?=$|[:\s]))"));
    const QRegularExpressionMatch found = place.match(text);
    const int line = found.captured(2).toInt();
    if (!found.hasMatch() || line < 1)
        return std::nullopt;
    return SourceLine{found.captured(1), line};
}

} // namespace muto::ui
