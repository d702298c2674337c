#include "ui/widgets/section_box.h"

#include "ui/support/icons.h"

#include <QMap>
#include <QToolButton>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

QMap<QString, bool> &rememberedSections()
{
    static QMap<QString, bool> open;
    return open;
}

} // namespace

SectionBox::SectionBox(const QString &name, const QString &title, bool isOpen, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QToolButton(this))
    , m_body(new QWidget(this))
    , m_contents(new QVBoxLayout(m_body))
{
    setObjectName(name);
    // Not squeezed in a full panel; higher than their hint where words need more lines than they say it for.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_body->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_heading->setObjectName(QStringLiteral("sectionHeading"));
    m_heading->setText(title);
    m_heading->setAccessibleName(title);
    m_heading->setToolTip(tr("Show or hide this section"));
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setCheckable(true);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_heading->setFocusPolicy(Qt::TabFocus);
    m_contents->setContentsMargins(12, 0, 8, 12);
    m_contents->setSpacing(4);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_body);

    const bool open = rememberedSections().value(name, isOpen);
    m_heading->setChecked(open);
    showState(open);
    connect(m_heading, &QToolButton::toggled, this, &SectionBox::showState);
    connect(m_heading, &QToolButton::clicked, this,
            [this](bool checked) { rememberedSections()[objectName()] = checked; });
}

QStringList SectionBox::states()
{
    QStringList states;
    for (auto it = rememberedSections().cbegin(); it != rememberedSections().cend(); ++it)
        states.append((it.value() ? QLatin1Char('+') : QLatin1Char('-')) + it.key());
    return states;
}

void SectionBox::restoreStates(const QStringList &states)
{
    rememberedSections().clear();
    for (const QString &state : states)
        rememberedSections().insert(state.mid(1), state.startsWith(QLatin1Char('+')));
}

bool SectionBox::isOpen() const
{
    return m_heading->isChecked();
}

void SectionBox::setOpen(bool open)
{
    m_heading->setChecked(open);
}

void SectionBox::addWidget(QWidget *widget)
{
    m_contents->addWidget(widget);
}

void SectionBox::showState(bool open)
{
    m_heading->setIcon(
        icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), Tone::Muted));
    m_body->setVisible(open);
    Q_EMIT toggled(open);
}

} // namespace muto::ui
