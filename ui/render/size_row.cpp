#include "ui/render/size_row.h"

#include "ui/render/render_job_model.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStringList>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

QString sizeWords(SizeChoice choice)
{
    switch (choice) {
    case SizeChoice::Composition:
        return SizeRow::tr("As the composition");
    case SizeChoice::Half:
        return SizeRow::tr("Half");
    case SizeChoice::Double:
        return SizeRow::tr("Double");
    case SizeChoice::FullHd:
        return SizeRow::tr("Full HD");
    case SizeChoice::UltraHd:
        return SizeRow::tr("4K");
    }
    Q_UNREACHABLE();
}

QString detailOf(const SizeOption &option)
{
    switch (option.refusal) {
    case SizeRefusal::None:
        return sizeText(option.size);
    case SizeRefusal::Shape:
        return SizeRow::tr("another shape");
    case SizeRefusal::TooLarge:
        return SizeRow::tr("too large");
    }
    Q_UNREACHABLE();
}

QString reasonOf(const SizeOption &option)
{
    switch (option.refusal) {
    case SizeRefusal::None:
        return {};
    case SizeRefusal::Shape:
        return SizeRow::tr("Full HD and 4K are 16:9, 9:16 or square, and this film has another shape.");
    case SizeRefusal::TooLarge:
        return SizeRow::tr("%1 pixels are more than can be rendered.").arg(sizeText(option.size));
    }
    Q_UNREACHABLE();
}

} // namespace

SizeRow::SizeRow(QWidget *parent)
    : QWidget(parent)
    , m_list(new QComboBox(this))
    , m_note(new QLabel(this))
{
    m_list->setObjectName(QStringLiteral("sizeCombo"));
    m_note->setObjectName(QStringLiteral("sizeNote"));
    m_note->setProperty("role", QStringLiteral("muted"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_list);
    column->addWidget(m_note);
    setFocusProxy(m_list);
    connect(m_list, &QComboBox::currentIndexChanged, this, &SizeRow::changed);
}

void SizeRow::setCanvas(QSize canvas, SizeChoice choice)
{
    const QSignalBlocker silence(m_list);
    m_list->clear();
    QStringList reasons;
    int chosen = 0;
    for (const SizeOption &option : sizeOptions(canvas)) {
        add(option);
        if (option.choice == choice && option.refusal == SizeRefusal::None)
            chosen = m_list->count() - 1;
        if (const QString reason = reasonOf(option); !reason.isEmpty())
            reasons += reason;
    }
    m_list->setCurrentIndex(chosen);
    reasons.removeDuplicates(); // 1080p and 4K have the same
    m_note->setText(reasons.join(QLatin1Char(' ')));
    m_note->setVisible(!m_note->text().isEmpty());
}

void SizeRow::add(const SizeOption &option)
{
    m_list->addItem(QStringLiteral("%1, %2").arg(sizeWords(option.choice), detailOf(option)),
                    int(option.choice));
    const int row = m_list->count() - 1;
    m_list->setItemData(row, reasonOf(option), Qt::ToolTipRole);
    auto *items = qobject_cast<QStandardItemModel *>(m_list->model());
    items->item(row)->setEnabled(option.refusal == SizeRefusal::None);
}

SizeChoice SizeRow::choice() const
{
    return SizeChoice(m_list->currentData().toInt());
}

} // namespace muto::ui
