#include "ui/animation/motion_card.h"

#include "ui/animation/animation_words.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/wrapping_line.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

using script::PageMotion;

QString seconds(double value)
{
    return MotionCard::tr("%1 s").arg(QLocale().toString(value, 'g', 4));
}

QPushButton *linkButton(const char *name, const QString &text, const QString &toolTip, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setProperty("compact", true);
    return button;
}

} // namespace

QString motionTitle(const PageMotion &motion)
{
    switch (motion.kind) {
    case PageMotion::Kind::Keyframes:
        return MotionCard::tr("CSS animation “%1”").arg(motion.name);
    case PageMotion::Kind::Transition:
        return MotionCard::tr("CSS transition");
    case PageMotion::Kind::Script:
        return MotionCard::tr("Script, element.animate()");
    }
    return {};
}

QString motionTimes(const PageMotion &motion)
{
    QStringList words;
    words.append(motion.duration ? seconds(*motion.duration)
                                 : MotionCard::tr("as long as the page computes"));
    if (motion.delay > 0)
        words.append(MotionCard::tr("after %1").arg(seconds(motion.delay)));
    else if (motion.delay < 0)
        words.append(MotionCard::tr("%1 in").arg(seconds(-motion.delay)));
    if (!motion.timing.isEmpty())
        words.append(motion.timing);
    if (!motion.iterations)
        words.append(MotionCard::tr("again and again"));
    else if (*motion.iterations != 1)
        words.append(MotionCard::tr("%1 times").arg(QLocale().toString(*motion.iterations, 'g', 4)));
    if (motion.stops > 0)
        words.append(MotionCard::tr("%n keyframes", nullptr, motion.stops));
    return words.join(QStringLiteral(" · "));
}

MotionCard::MotionCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel(this))
    , m_times(new QLabel(this))
    , m_properties(new QLabel(this))
{
    setObjectName(QStringLiteral("motionCard"));
    setProperty("role", QStringLiteral("card"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // higher where its words need more lines
    m_title->setObjectName(QStringLiteral("motionTitle"));
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setElideMode(Qt::ElideRight);
    for (QLabel *label : {m_times, m_properties}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_times->setObjectName(QStringLiteral("motionTimes"));
    m_times->setProperty("role", QStringLiteral("muted"));
    m_properties->setObjectName(QStringLiteral("motionProperties"));

    auto *source = linkButton("motionSource", tr("Show in Source"), tr("Show where this is written"), this);
    m_frames = linkButton("motionFrames", tr("Keyframes"), tr("Show its @keyframes in the source"), this);
    auto *buttons = new WrappingLine;
    buttons->addWidget(source);
    buttons->addWidget(m_frames);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_times);
    column->addWidget(m_properties);
    column->addSpacing(4);
    column->addLayout(buttons);
    connect(source, &QPushButton::clicked, this, [this] { Q_EMIT sourceRequested(m_shown.where); });
    connect(static_cast<QPushButton *>(m_frames), &QPushButton::clicked, this,
            [this] { Q_EMIT sourceRequested(m_shown.frames.value_or(m_shown.where)); });
}

void MotionCard::showMotion(const PageMotion &motion)
{
    m_shown = motion;
    m_title->setFullText(motionTitle(motion));
    m_times->setText(motionTimes(motion));
    QStringList names;
    for (const QString &property : motion.properties)
        names.append(property == QLatin1String("all") ? tr("everything that changes") : property);
    m_properties->setText(names.join(QStringLiteral(", ")));
    m_properties->setVisible(!names.isEmpty());
    m_frames->setVisible(motion.frames.has_value());
}

} // namespace muto::ui
