#include "ui/recovery/recovery_dialog.h"

#include "ui/support/icons.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

constexpr QSize kPictureSize(128, 72);
constexpr QSize kUsualSize(560, 400);
constexpr int kRowPadding = 8; // above and below a picture, as in style.qss

/// The picture in the middle of a box of its own size, or the sign of a film where there is none.
QIcon pictureOf(const project::EditJournal &journal, qreal ratio)
{
    QPixmap box(kPictureSize * ratio);
    box.setDevicePixelRatio(ratio);
    box.fill(toneColor(Tone::Muted).darker(400));
    QPainter painter(&box);
    const QRect area({}, kPictureSize);
    const QImage still = QImage::fromData(journal.picture, "PNG");
    if (still.isNull()) {
        icon(QStringLiteral("film"), Tone::Muted).paint(&painter, area.adjusted(40, 20, -40, -20));
    } else {
        QRect shown({}, still.size().scaled(kPictureSize, Qt::KeepAspectRatio));
        shown.moveCenter(area.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(shown, still);
    }
    return QIcon(box);
}

QString namesOf(const project::EditJournal &journal)
{
    QStringList names;
    for (const project::UnsavedText &text : journal.texts)
        names.append(text.name);
    return names.join(QStringLiteral(", "));
}

} // namespace

RecoveryDialog::RecoveryDialog(std::vector<project::StoredJournal> journals, QWidget *parent)
    : QDialog(parent)
    , m_journals(std::move(journals))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("recoveryDialog"));
    setWindowTitle(tr("Recover Unsaved Work"));
    resize(kUsualSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto *heading = new QLabel(tr("Mutoscope was closed before this was on disk"), this);
    heading->setProperty("role", QStringLiteral("title"));
    column->addWidget(heading);
    auto *text = new QLabel(
        tr("Recovering opens the project with your changes in it, as one step that can be undone."), this);
    text->setProperty("role", QStringLiteral("muted"));
    text->setWordWrap(true);
    column->addWidget(text);

    m_list->setProperty("framed", true);
    m_list->setObjectName(QStringLiteral("recoveryList"));
    m_list->setAccessibleName(tr("Unsaved work"));
    m_list->setIconSize(kPictureSize);
    m_list->setSpacing(4);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    column->addWidget(m_list, 1);

    auto *buttons = new QDialogButtonBox(this);
    m_recover = new QPushButton(tr("&Recover"), buttons);
    m_recover->setObjectName(QStringLiteral("recoverButton"));
    m_recover->setProperty("primary", true); // before the box dresses it
    buttons->addButton(m_recover, QDialogButtonBox::ActionRole);
    m_discard = buttons->addButton(tr("&Discard"), QDialogButtonBox::DestructiveRole);
    m_discard->setObjectName(QStringLiteral("discardButton"));
    buttons->addButton(tr("Decide &Later"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);

    connect(m_recover, &QPushButton::clicked, this, &RecoveryDialog::recover);
    connect(m_discard, &QPushButton::clicked, this, &RecoveryDialog::discard);
    connect(buttons, &QDialogButtonBox::rejected, this, &RecoveryDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &RecoveryDialog::showChoice);
    connect(m_list, &QListWidget::itemActivated, this, &RecoveryDialog::recover);
    fill();
    m_list->setFocus();
}

void RecoveryDialog::fill()
{
    for (const project::StoredJournal &stored : m_journals) {
        const project::EditJournal &journal = stored.journal;
        const QString text = QStringLiteral("%1\n%2\n%3")
                                 .arg(QFileInfo(journal.folder).fileName(), namesOf(journal),
                                      QLocale().toString(journal.time.toLocalTime(), QLocale::ShortFormat));
        auto *item = new QListWidgetItem(pictureOf(journal, devicePixelRatioF()), text, m_list);
        item->setToolTip(QDir::toNativeSeparators(journal.folder));
        item->setSizeHint(
            {1, kPictureSize.height() + 2 * kRowPadding}); // as wide as the list, not as its words
    }
    m_list->setCurrentRow(0);
    showChoice();
}

int RecoveryDialog::current() const
{
    return m_list->currentRow();
}

void RecoveryDialog::showChoice()
{
    m_recover->setEnabled(current() >= 0);
    m_discard->setEnabled(current() >= 0);
}

void RecoveryDialog::take(int row)
{
    m_journals.erase(m_journals.begin() + row);
    delete m_list->takeItem(row);
    showChoice();
    if (m_journals.empty())
        accept();
}

/// One project is open at a time: the others stay for later.
void RecoveryDialog::recover()
{
    const int row = current();
    if (row < 0)
        return;
    const project::StoredJournal journal = m_journals.at(std::size_t(row));
    accept();
    Q_EMIT recoverRequested(journal);
}

void RecoveryDialog::discard()
{
    const int row = current();
    if (row < 0)
        return;
    const project::StoredJournal journal = m_journals.at(std::size_t(row));
    take(row);
    Q_EMIT discarded(journal);
}

} // namespace muto::ui
