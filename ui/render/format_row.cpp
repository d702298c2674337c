#include "ui/render/format_row.h"

#include "ui/render/format_help.h"
#include "ui/render/format_words.h"
#include "ui/support/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muto::ui {

FormatRow::FormatRow(QWidget *parent)
    : QWidget(parent)
    , m_list(new QComboBox(this))
    , m_help(new QToolButton(this))
    , m_purpose(new QLabel(this))
{
    m_list->setObjectName(QStringLiteral("formatCombo"));
    for (const render::OutputFormat format : kOfferedFormats) {
        const FormatWords words = formatWords(format);
        m_list->addItem(words.name, int(format));
        m_list->setItemData(m_list->count() - 1, words.purpose, Qt::ToolTipRole);
    }
    m_help->setObjectName(QStringLiteral("formatHelpButton"));
    m_help->setIcon(icon(QStringLiteral("info"), Tone::Muted));
    m_help->setAccessibleName(tr("About this format"));
    m_help->setToolTip(tr("Transparency, sound, size, and where this format plays"));
    m_purpose->setObjectName(QStringLiteral("formatNote"));
    m_purpose->setProperty("role", QStringLiteral("muted"));
    m_purpose->setWordWrap(true);
    m_purpose->setTextFormat(Qt::PlainText);
    setFocusProxy(m_list);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_list, 1);
    line->addWidget(m_help);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_purpose);
    showPurpose();
    connect(m_help, &QToolButton::clicked, this, &FormatRow::showHelp);
    connect(m_list, &QComboBox::currentIndexChanged, this, [this] {
        showPurpose();
        Q_EMIT changed(format());
    });
}

void FormatRow::setFormat(render::OutputFormat format)
{
    const QSignalBlocker silence(m_list);
    m_list->setCurrentIndex(std::max(0, m_list->findData(int(format))));
    showPurpose();
}

render::OutputFormat FormatRow::format() const
{
    return render::OutputFormat(m_list->currentData().toInt());
}

void FormatRow::showPurpose()
{
    m_purpose->setText(formatWords(format()).purpose);
}

void FormatRow::showHelp()
{
    auto *help = new FormatHelp(format(), this);
    help->adjustSize();
    const QPoint below = m_help->mapToGlobal(QPoint(m_help->width(), m_help->height() + 4));
    help->move(below - QPoint(help->width(), 0));
    help->show();
    help->setFocus(Qt::PopupFocusReason);
}

} // namespace muto::ui
