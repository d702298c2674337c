#include "ui/render/data_file_row.h"

#include "ui/support/dialogs.h"
#include "ui/support/icons.h"
#include "ui/widgets/elided_label.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace muto::ui {

DataFileRow::DataFileRow(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_name(new ElidedLabel(this))
    , m_choose(new QPushButton(tr("Ch&oose…"), this))
    , m_clear(new QToolButton(this))
    , m_note(new QLabel(this))
{
    m_name->setObjectName(QStringLiteral("dataFileName"));
    m_choose->setObjectName(QStringLiteral("dataFileButton"));
    m_choose->setAccessibleName(tr("Choose a data file"));
    m_choose->setToolTip(tr("Make a film for each row of a CSV or JSON file"));
    m_choose->setAutoDefault(false);
    m_clear->setObjectName(QStringLiteral("dataFileClear"));
    m_clear->setAccessibleName(tr("Make one film"));
    m_clear->setToolTip(tr("Make one film, without a data file"));
    m_clear->setIcon(icon(QStringLiteral("close")));
    m_note->setObjectName(QStringLiteral("dataFileNote"));
    m_note->setProperty("role", QStringLiteral("muted"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    setFocusProxy(m_choose);
    setTabOrder(m_clear, m_choose); // as they stand

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_name, 1);
    line->addWidget(m_clear);
    line->addWidget(m_choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_note);
    connect(m_choose, &QPushButton::clicked, this, &DataFileRow::choose);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_path.clear();
        read();
        m_choose->setFocus();
        Q_EMIT changed();
    });
    show();
}

void DataFileRow::set(const QString &path, const std::vector<composition::Variable> &declared)
{
    m_path = path;
    m_declared = declared;
    read();
}

void DataFileRow::choose()
{
    m_dialogs.chooseFile(this, tr("Choose a Data File"), QFileInfo(m_path).absolutePath(),
                         tr("Data (*.csv *.tsv *.json);;All files (*)"), [this](const QString &path) {
                             m_path = path;
                             read();
                             Q_EMIT changed();
                         });
}

void DataFileRow::read()
{
    m_rows.reset();
    if (!m_path.isEmpty())
        m_rows = render::loadDataRows(m_path, m_declared);
    show();
}

void DataFileRow::show()
{
    const bool hasFile = !m_path.isEmpty();
    m_name->setFullText(hasFile ? QFileInfo(m_path).fileName() : tr("None: one film"));
    m_name->setProperty("role", hasFile ? QString() : QStringLiteral("muted"));
    m_name->style()->unpolish(m_name); // so that the role is looked at again
    m_name->style()->polish(m_name);
    m_clear->setVisible(hasFile);
    m_note->setVisible(rows() != nullptr);
    if (rows())
        m_note->setText(rowsSummary(*rows()));
}

QString rowsSummary(const render::DataRows &rows)
{
    QStringList parts{DataFileRow::tr("%n film(s), one for each row.", nullptr, int(rows.rows.size()))};
    if (const int wrong = rows.withProblems())
        parts += DataFileRow::tr("%n row(s) do not fit the variables.", nullptr, wrong);
    if (!rows.unknown.isEmpty())
        parts += DataFileRow::tr("No variable of the film: %1.").arg(rows.unknown.join(QStringLiteral(", ")));
    return parts.join(QLatin1Char(' '));
}

} // namespace muto::ui
