#include "ui/main/left_animations.h"

#include "ui/main/document_session.h"
#include "ui/main/notices.h"

namespace muto::ui {

namespace {

const QString kShared = QStringLiteral("animations");
const QString kComputed = QStringLiteral("computed-animations");

} // namespace

LeftAnimations::LeftAnimations(const DocumentSession &session, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_notices(notices)
{
    connect(&session, &DocumentSession::animationsLeft, this, &LeftAnimations::showShared);
    connect(&session, &DocumentSession::computedLeft, this, &LeftAnimations::showComputed);
    connect(&session, &DocumentSession::edited, this, [this](const edit::ChangeSet &changes) {
        if (changes.cause != edit::ChangeSet::Cause::Undone)
            return;
        for (const QString &subject : {kShared, kComputed})
            m_notices.dismiss(subject); // the clips are back with their animations
    });
}

void LeftAnimations::showShared(const QStringList &targets)
{
    Notice notice{Tone::Warn,
                  tr("Animations of %1 stay where they were.").arg(targets.join(QStringLiteral(", "))),
                  tr("They move several elements at once. One that is aimed at the id of an element goes "
                     "along with it.")};
    notice.subject = kShared;
    m_notices.show(notice);
}

void LeftAnimations::showComputed(const QList<script::ComputedTween> &tweens)
{
    const script::ComputedTween first = tweens.first();
    QStringList clips;
    for (const script::ComputedTween &tween : tweens)
        clips.append(tween.clip);
    clips.removeDuplicates();
    const int others = int(clips.size()) - 1;
    Notice notice{Tone::Warn,
                  others == 0
                      ? tr("Animations of %1 stay where they were.").arg(first.clip)
                      : tr("Animations of %1 and of %n other clip(s) stay where they were.", nullptr, others)
                            .arg(first.clip),
                  tr("Code computes them, at line %1 of %2: their times are changed there.")
                      .arg(QString::number(first.line), first.file),
                  tr("&Go to Source"),
                  [this, first] { Q_EMIT lineAsked(first.file, first.line); },
                  kComputed};
    m_notices.show(notice);
}

} // namespace muto::ui
