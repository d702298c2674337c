#include "ui/recovery/versions_dialog.h"

#include "core/base/data_size.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/seam_handle.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace muto::ui {

using project::DiffLine;

namespace {

constexpr QSize kVersionsSize(900, 560);
constexpr int kListWidth = 240;
constexpr std::size_t kMostShown = 4000; // lines
constexpr qsizetype kLongestShown = 400; // bytes of a line
constexpr double kShade = 0.16;

QChar signOf(DiffLine::Kind kind)
{
    return kind == DiffLine::Kind::Added     ? QChar(u'+')
           : kind == DiffLine::Kind::Removed ? QChar(u'−')
                                             : QChar(u' ');
}

QString textOf(const DiffLine &line, int digits)
{
    if (line.kind == DiffLine::Kind::Gap)
        return QString(digits, QLatin1Char(' ')) + QStringLiteral("   ⋯");
    const bool isWhole = line.text.size() <= kLongestShown;
    return QStringLiteral("%1 ").arg(line.number, digits) + signOf(line.kind) + QLatin1Char(' ') +
           QString::fromUtf8(line.text.left(kLongestShown)) + (isWhole ? QString() : QStringLiteral(" …"));
}

QColor shadeOf(DiffLine::Kind kind)
{
    const ThemeTokens &tokens = currentTokens();
    return kind == DiffLine::Kind::Added     ? blend(tokens.good, tokens.raised, kShade)
           : kind == DiffLine::Kind::Removed ? blend(tokens.bad, tokens.raised, kShade)
                                             : QColor(Qt::transparent);
}

} // namespace

VersionsDialog::VersionsDialog(const QString &file, QByteArray now,
                               std::vector<project::BackupFolder::Backup> versions, QWidget *parent)
    : QDialog(parent)
    , m_now(std::move(now))
    , m_versions(std::move(versions))
    , m_list(new QListWidget(this))
    , m_summary(new QLabel(this))
    , m_lines(new QPlainTextEdit(this))
    , m_restore(new QPushButton(tr("&Restore"), this))
{
    setObjectName(QStringLiteral("versionsDialog"));
    setWindowTitle(tr("Earlier Versions of %1").arg(file));
    resize(kVersionsSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto *text = new QLabel(tr("Kept each time before the file was saved, outside of the project. Restoring "
                               "one is a step that can be undone."),
                            this);
    text->setProperty("role", QStringLiteral("muted"));
    text->setWordWrap(true);
    column->addWidget(text);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeList());
    splitter->addWidget(makeDiff());
    splitter->widget(1)->setVisible(!m_versions.empty());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kListWidth, kVersionsSize.width() - kListWidth});
    splitter->setChildrenCollapsible(false);
    takeKeys(*splitter, tr("Edge between the versions and what they change"));
    column->addWidget(splitter, 1);

    auto *buttons = new QDialogButtonBox(this);
    m_restore->setObjectName(QStringLiteral("restoreVersion"));
    m_restore->setProperty("primary", true); // before the box dresses it
    m_restore->setToolTip(tr("The file holds again what it held then"));
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &VersionsDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &VersionsDialog::restore);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::compare);
    connect(m_list, &QListWidget::itemActivated, this, &VersionsDialog::restore);
    connect(&m_comparing, &QFutureWatcherBase::finished, this, &VersionsDialog::onCompared);
    fill();
    m_list->setFocus();
}

/// "Today, 14:02", "24 November 2026, 9:15".
QString VersionsDialog::momentOf(const QDateTime &time, const QDate &today)
{
    const QDateTime local = time.toLocalTime();
    const QString clock = QLocale().toString(local.time(), QLocale::ShortFormat);
    const qint64 days = local.date().daysTo(today);
    if (days == 0)
        return tr("Today, %1").arg(clock);
    if (days == 1)
        return tr("Yesterday, %1").arg(clock);
    return QStringLiteral("%1, %2").arg(QLocale().toString(local.date(), QLocale::ShortFormat), clock);
}

QWidget *VersionsDialog::makeList()
{
    m_list->setObjectName(QStringLiteral("versionList"));
    m_list->setAccessibleName(tr("Earlier versions"));
    m_list->setProperty("framed", true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    new EmptyState(m_list, QStringLiteral("history"),
                   tr("There is none yet. What the file holds is kept here whenever it is saved anew."));
    auto *side = new QWidget(this);
    side->setMinimumWidth(kListWidth / 2);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 4, 0);
    auto *label = new QLabel(tr("&Versions"), side);
    label->setBuddy(m_list);
    label->setProperty("role", QStringLiteral("muted"));
    column->addWidget(label);
    column->addWidget(m_list, 1);
    return side;
}

QWidget *VersionsDialog::makeDiff()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(4, 0, 0, 0);
    m_summary->setProperty("role", QStringLiteral("muted"));
    m_summary->setObjectName(QStringLiteral("versionSummary"));
    m_lines->setObjectName(QStringLiteral("versionLines"));
    m_lines->setAccessibleName(tr("What restoring would change"));
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setReadOnly(true);
    column->addWidget(m_summary);
    column->addWidget(m_lines, 1);
    return side;
}

void VersionsDialog::fill()
{
    const QDate today = QDate::currentDate();
    for (const auto &version : m_versions) {
        const QString size = dataSizeText(QFileInfo(version.path).size());
        auto *item = new QListWidgetItem(icon(QStringLiteral("history")),
                                         momentOf(version.time, today) + QLatin1Char('\n') + size, m_list);
        item->setToolTip(QLocale().toString(version.time.toLocalTime(), QLocale::LongFormat) +
                         QLatin1Char('\n') + QDir::toNativeSeparators(version.path));
    }
    m_list->setCurrentRow(0);
    if (m_versions.empty())
        compare(-1);
}

void VersionsDialog::compare(int row)
{
    m_restore->setEnabled(false);
    m_lines->clear();
    m_summary->clear();
    m_shown = {};
    if (row < 0)
        return;
    m_comparing.setFuture(
        QtConcurrent::run([path = m_versions[std::size_t(row)].path, now = m_now]() -> Result<Compared> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return fail(ErrorKind::Io,
                            tr("Cannot read %1: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
            Compared compared{file.readAll(), {}};
            auto lines = project::lineDiff(now, compared.bytes);
            if (!lines)
                return fail(lines.error());
            compared.lines = std::move(*lines);
            return compared;
        }));
}

void VersionsDialog::onCompared()
{
    if (m_comparing.future().resultCount() == 0)
        return;
    const Result<Compared> compared = m_comparing.result();
    if (!compared) {
        m_summary->setText(compared.error().message);
        return;
    }
    m_shown = *compared;
    showLines();
    m_restore->setEnabled(m_shown.bytes != m_now);
}

void VersionsDialog::showLines()
{
    const auto count = [this](DiffLine::Kind kind) {
        return int(std::count_if(m_shown.lines.begin(), m_shown.lines.end(),
                                 [kind](const DiffLine &line) { return line.kind == kind; }));
    };
    m_summary->setText(m_shown.bytes == m_now
                           ? tr("The file holds the very same now.")
                           : QStringLiteral("%1 · %2").arg(
                                 tr("%n line(s) would come back", nullptr, count(DiffLine::Kind::Added)),
                                 tr("%n line(s) would go", nullptr, count(DiffLine::Kind::Removed))));
    int highest = 0;
    for (const DiffLine &line : m_shown.lines)
        highest = std::max(highest, line.number);
    const auto digits = int(QString::number(highest).size());
    QStringList texts;
    const std::size_t shown = std::min(m_shown.lines.size(), kMostShown);
    for (std::size_t i = 0; i < shown; ++i)
        texts.append(textOf(m_shown.lines[i], digits));
    m_lines->setPlainText(texts.join(QLatin1Char('\n')));
    QTextCursor cursor(m_lines->document());
    for (std::size_t i = 0; i < shown; ++i) {
        QTextBlockFormat format;
        format.setBackground(shadeOf(m_shown.lines[i].kind));
        cursor.setPosition(m_lines->document()->findBlockByNumber(int(i)).position());
        cursor.setBlockFormat(format);
    }
}

void VersionsDialog::restore()
{
    if (!m_restore->isEnabled())
        return;
    accept();
    Q_EMIT restoreRequested(m_shown.bytes);
}

void VersionsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_shown.lines.empty())
        showLines();
}

} // namespace muto::ui
