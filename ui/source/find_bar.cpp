#include "ui/source/find_bar.h"

#include "ui/support/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

QLineEdit *makeField(QWidget *parent, const QString &name, const QString &what)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setPlaceholderText(what);
    field->setAccessibleName(what);
    field->setToolTip(what);
    field->setMinimumWidth(96);
    return field;
}

void setFieldInvalid(QLineEdit *field, bool invalid)
{
    if (field->property("invalid").toBool() == invalid)
        return;
    field->setProperty("invalid", invalid);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_find(makeField(this, QStringLiteral("findField"), tr("Find")))
    , m_replace(makeField(this, QStringLiteral("replaceField"), tr("Replace with")))
    , m_count(new QLabel(this))
    , m_case(addToggle(QStringLiteral("findCase"), tr("Aa"), tr("Match upper and lower case")))
    , m_words(addToggle(QStringLiteral("findWords"), tr("ab"), tr("Find whole words only")))
    , m_pattern(
          addToggle(QStringLiteral("findPattern"), QStringLiteral(".*"), tr("Find by a regular expression")))
    , m_replaceRow(new QWidget(this))
{
    setObjectName(QStringLiteral("findBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setProperty("role", QStringLiteral("muted"));
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 of %2").arg(9999).arg(9999)));

    auto *findRow = new QHBoxLayout;
    findRow->setSpacing(4);
    findRow->addWidget(m_find, 1);
    for (QToolButton *toggle : {m_case, m_words, m_pattern})
        findRow->addWidget(toggle);
    findRow->addWidget(m_count);
    QToolButton *previous =
        addButton(QStringLiteral("findPrevious"), QStringLiteral("chevron-up"), tr("Previous (Shift+Enter)"));
    QToolButton *next =
        addButton(QStringLiteral("findNext"), QStringLiteral("chevron-down"), tr("Next (Enter)"));
    QToolButton *close = addButton(QStringLiteral("findClose"), QStringLiteral("close"), tr("Close (Esc)"));
    for (QToolButton *button : {previous, next, close})
        findRow->addWidget(button);

    auto *replaceRow = new QHBoxLayout(m_replaceRow);
    replaceRow->setContentsMargins(0, 0, 0, 0);
    replaceRow->setSpacing(4);
    auto *one = new QPushButton(tr("Replace"), m_replaceRow);
    one->setObjectName(QStringLiteral("replaceOne"));
    one->setToolTip(tr("Replace what is selected and go on"));
    auto *all = new QPushButton(tr("Replace All"), m_replaceRow);
    all->setObjectName(QStringLiteral("replaceAll"));
    all->setToolTip(tr("Replace everything that is found, as one step"));
    replaceRow->addWidget(m_replace, 1);
    replaceRow->addWidget(one);
    replaceRow->addWidget(all);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 4, 8, 4);
    rows->setSpacing(4);
    rows->addLayout(findRow);
    rows->addWidget(m_replaceRow);
    hide();

    connect(m_find, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    for (QToolButton *toggle : {m_case, m_words, m_pattern})
        connect(toggle, &QToolButton::toggled, this, &FindBar::queryChanged);
    connect(previous, &QToolButton::clicked, this, &FindBar::previousAsked);
    connect(next, &QToolButton::clicked, this, &FindBar::nextAsked);
    connect(close, &QToolButton::clicked, this, &FindBar::hide);
    connect(one, &QPushButton::clicked, this, &FindBar::replaceAsked);
    connect(all, &QPushButton::clicked, this, &FindBar::replaceAllAsked);
}

QToolButton *FindBar::addToggle(const QString &name, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setCheckable(true);
    return button;
}

QToolButton *FindBar::addButton(const QString &name, const QString &iconName, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    return button;
}

TextQuery FindBar::query() const
{
    return {m_find->text(), m_case->isChecked(), m_words->isChecked(), m_pattern->isChecked()};
}

QString FindBar::replacement() const
{
    return m_replace->text();
}

void FindBar::open(const QString &text, bool replacing)
{
    setReplacing(replacing);
    show();
    if (!text.isEmpty())
        m_find->setText(text);
    m_find->selectAll();
    m_find->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT queryChanged();
}

void FindBar::setReplacing(bool replacing)
{
    m_replaceRow->setVisible(replacing);
}

void FindBar::setFound(int count, int current, bool more)
{
    setFieldInvalid(m_find, count == 0 && !m_find->text().isEmpty());
    m_find->setToolTip(tr("Find"));
    const QString total = more ? tr("%1+").arg(count) : QString::number(count);
    if (m_find->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Nothing found"));
    else
        m_count->setText(current < 0 ? tr("%1 found").arg(total)
                                     : tr("%1 of %2").arg(current + 1).arg(total));
}

void FindBar::setError(const QString &error)
{
    setFieldInvalid(m_find, true);
    m_find->setToolTip(error);
    m_count->setText(tr("Not a pattern"));
}

void FindBar::setWaiting()
{
    setFieldInvalid(m_find, false);
    m_count->setText(m_find->text().isEmpty() ? QString() : tr("Enter finds"));
}

void FindBar::setLooking()
{
    setFieldInvalid(m_find, false);
    m_count->setText(tr("Looking…"));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (isEnter && m_replace->hasFocus())
        Q_EMIT replaceAsked();
    else if (isEnter && event->modifiers() & Qt::ShiftModifier)
        Q_EMIT previousAsked();
    else if (isEnter)
        Q_EMIT nextAsked();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        Q_EMIT closed();
}

} // namespace muto::ui
