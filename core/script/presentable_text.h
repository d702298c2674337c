#pragma once

#include "core/composition/html_document.h"
#include "core/composition/unfinished_markup.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace muto::script {

/// Why a text is not shown as it is: somebody is in the middle of writing it.
struct TextFault
{
    std::optional<composition::UnfinishedMarkup::Kind> markup; ///< Nothing where a script is the trouble.
    composition::SourceSpan where;                             ///< In the text, to go there.
    int line = 0;                                              ///< From 1.
    QString missing = {}; ///< In a script: what should stand there; empty when what does is wrong.
    QString found = {};   ///< In a script: what that is, shortened.
    friend bool operator==(const TextFault &, const TextFault &) = default;
};

/// What of a text can be shown.
struct PresentableText
{
    QByteArray bytes;
    std::optional<TextFault> fault; ///< Why those are not the text's own.
    friend bool operator==(const PresentableText &, const PresentableText &) = default;
};

/// `now` as far as it can be shown in place of `shown`. Where markup has come to swallow what is behind it,
/// nothing of it; where scripts have come to be none, those that were there instead, with everything else as
/// it is now, if there are as many. What was no better in `shown` is no reason to wait. The rule for `file`
/// is that of its ending: pages, scripts, and others, which are shown as they are. `page` is `now` where
/// somebody has read it. Pure.
PresentableText presentableText(const QString &file, const QByteArray &now, const QByteArray &shown,
                                const composition::HtmlDocument *page = nullptr);

} // namespace muto::script
