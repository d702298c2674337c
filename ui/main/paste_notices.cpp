#include "ui/main/paste_notices.h"

#include "ui/animation/animation_editing.h"
#include "ui/editing/edit_commands.h"
#include "ui/editing/paste_words.h"
#include "ui/main/notices.h"

#include <QPointer>

namespace muto::ui {

namespace {

const QString kPasting = QStringLiteral("pasting"), kNoTimeline = QStringLiteral("pasting without timeline");

} // namespace

PasteNotices::PasteNotices(EditCommands &commands, Notices &notices, edit::Document &document,
                           AnimationEditing &animations)
    : QObject(&animations)
    , m_commands(commands)
    , m_notices(notices)
    , m_document(document)
    , m_animations(animations)
{
    connect(&commands, &EditCommands::pasted, this, &PasteNotices::show);
}

void PasteNotices::show(const PasteReport &report)
{
    m_notices.dismiss(kPasting);
    m_notices.dismiss(kNoTimeline);
    const QStringList words = pasteWords(report);
    if (!words.isEmpty()) {
        Notice notice{Tone::Warn, tr("Not everything came along with what was pasted."),
                      words.join(QLatin1Char('\n'))};
        notice.subject = kPasting;
        m_notices.show(notice);
    }
    if (report.waiting)
        offerTimeline(report);
}

void PasteNotices::offerTimeline(const PasteReport &report)
{
    Notice notice{Tone::Warn, tr("%1 has no GSAP timeline yet.").arg(report.pasted.front().file),
                  tr("%n animation(s) of what was pasted would be written there.", nullptr,
                     int(report.waiting->tweens.size())),
                  tr("&Write a Timeline"), [notices = QPointer(this), report] {
                      if (notices)
                          notices->writeTimeline(report);
                  }};
    notice.subject = kNoTimeline;
    m_notices.show(notice);
}

void PasteNotices::writeTimeline(const PasteReport &report)
{
    const auto animated =
        edit::allOrNothing(m_document, tr("Paste animations"), [&]() -> Result<PasteReport> {
            const auto written = m_animations.writeTimeline(report.pasted.front().file);
            return written ? m_commands.clips().animate(report) : fail(written.error());
        });
    if (animated)
        show(*animated);
    else
        m_notices.show(animated.error());
}

} // namespace muto::ui
