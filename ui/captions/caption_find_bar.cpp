#include "ui/captions/caption_find_bar.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace muto::ui {

namespace {

constexpr int kWideBar = 640;
constexpr int kNoteWidth = 110;

} // namespace

CaptionFindBar::CaptionFindBar(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_find(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_case(new QCheckBox(tr("Match &case"), this))
    , m_note(new QLabel(this))
    , m_next(new QPushButton(tr("&Next"), this))
    , m_replace(new QPushButton(tr("&Replace All"), this))
{
    m_find->setObjectName(QStringLiteral("captionFind"));
    m_find->setPlaceholderText(tr("Find in captions"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_replacement->setObjectName(QStringLiteral("captionReplacement"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(m_replacement->placeholderText());
    m_case->setObjectName(QStringLiteral("captionMatchCase"));
    m_case->setToolTip(tr("Tell capital letters from small ones"));
    m_next->setObjectName(QStringLiteral("captionFindNext"));
    m_next->setToolTip(tr("Go to the next caption with this text (Enter)"));
    m_replace->setObjectName(QStringLiteral("captionReplaceAll"));
    m_replace->setToolTip(tr("Replace the text in all captions, in one step"));
    m_note->setObjectName(QStringLiteral("captionFindNote"));
    m_note->setProperty("role", QStringLiteral("muted"));
    for (QPushButton *button : {m_next, m_replace})
        button->setProperty("compact", true);

    m_grid->setContentsMargins(12, 4, 12, 8);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    arrange(false);
    connect(m_find, &QLineEdit::textChanged, this, &CaptionFindBar::changed);
    connect(m_case, &QCheckBox::toggled, this, &CaptionFindBar::changed);
    connect(m_find, &QLineEdit::returnPressed, this, &CaptionFindBar::nextRequested);
    connect(m_next, &QPushButton::clicked, this, &CaptionFindBar::nextRequested);
    connect(m_replacement, &QLineEdit::returnPressed, this, &CaptionFindBar::replaceRequested);
    connect(m_replace, &QPushButton::clicked, this, &CaptionFindBar::replaceRequested);
}

/// In three lines, or in one where there is room for all.
void CaptionFindBar::arrange(bool isWide)
{
    const QList<QWidget *> parts{m_find, m_next, m_replacement, m_replace, m_case, m_note};
    for (QWidget *part : parts)
        m_grid->removeWidget(part);
    for (int i = 0; i < parts.size(); ++i)
        m_grid->addWidget(parts[i], isWide ? 0 : i / 2, isWide ? i : i % 2);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(2, isWide ? 1 : 0);
    m_note->setMinimumWidth(isWide ? kNoteWidth : 0);
}

void CaptionFindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= kWideBar;
    if (std::exchange(m_isWide, isWide) != isWide)
        arrange(isWide);
}

QString CaptionFindBar::find() const
{
    return m_find->text();
}

QString CaptionFindBar::replacement() const
{
    return m_replacement->text();
}

Qt::CaseSensitivity CaptionFindBar::sensitivity() const
{
    return m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

void CaptionFindBar::begin()
{
    m_find->setFocus();
    m_find->selectAll();
    Q_EMIT changed();
}

void CaptionFindBar::tell(const QString &what)
{
    m_note->setText(what);
}

void CaptionFindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace muto::ui
