#include "ui/vendor/vendor_dialog.h"

#include "core/base/data_size.h"
#include "ui/widgets/elided_label.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

constexpr int kWidth = 520;

} // namespace

VendorDialog::VendorDialog(const composition::ProjectLocation &location,
                           std::unique_ptr<vendor::Transport> transport, QWidget *parent)
    : QDialog(parent)
    , m_transport(std::move(transport))
    , m_vendoring(location, *m_transport)
    , m_text(new QLabel(tr("Looking for files of the web…"), this))
    , m_current(new ElidedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_failures(new QPlainTextEdit(this))
    , m_close(nullptr)
{
    setObjectName(QStringLiteral("vendorDialog"));
    setWindowTitle(tr("Vendor Remote Files"));
    makeContent();
    connect(&m_vendoring, &vendor::Vendoring::progressed, this, &VendorDialog::showProgress);
    connect(&m_vendoring, &vendor::Vendoring::failed, this, &VendorDialog::showFailure);
    connect(&m_vendoring, &vendor::Vendoring::finished, this, &VendorDialog::showSummary);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

VendorDialog::~VendorDialog() = default;

void VendorDialog::makeContent()
{
    m_text->setObjectName(QStringLiteral("vendorText"));
    m_text->setProperty("role", QStringLiteral("title"));
    m_text->setWordWrap(true);
    m_current->setObjectName(QStringLiteral("vendorCurrent"));
    m_current->setProperty("role", QStringLiteral("muted"));
    m_bar->setObjectName(QStringLiteral("vendorBar"));
    m_bar->setAccessibleName(tr("Files fetched"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_failures->setObjectName(QStringLiteral("vendorFailures"));
    m_failures->setAccessibleName(tr("Files that could not be fetched"));
    m_failures->setReadOnly(true);
    m_failures->hide();

    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_close->setObjectName(QStringLiteral("vendorClose"));
    m_close->setText(tr("Cancel"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_current);
    layout->addWidget(m_bar);
    layout->addWidget(m_failures, 1);
    layout->addWidget(buttons);
    setMinimumWidth(kWidth);
}

void VendorDialog::start()
{
    m_isRunning = true;
    m_vendoring.start();
}

void VendorDialog::done(int result)
{
    if (m_isRunning)
        m_vendoring.cancel();
    QDialog::done(result);
}

void VendorDialog::showProgress(const vendor::VendoringProgress &progress)
{
    m_text->setText(tr("Fetching file %1 of %2").arg(progress.done + 1).arg(progress.total));
    m_current->setFullText(progress.current.toDisplayString());
    m_bar->setRange(0, progress.total);
    m_bar->setValue(progress.done);
}

void VendorDialog::showFailure(const Error &error)
{
    m_failures->show();
    m_failures->appendPlainText(error.message);
}

void VendorDialog::showSummary(const vendor::VendoringSummary &summary)
{
    m_isRunning = false;
    const int present = summary.fetched + summary.kept;
    if (summary.isCancelled)
        m_text->setText(tr("Cancelled. What had been fetched is kept."));
    else if (!summary.failures.empty())
        m_text->setText(tr("%n file(s) could not be fetched.", nullptr, int(summary.failures.size())));
    else if (present == 0)
        m_text->setText(tr("The composition uses nothing of the web."));
    else
        m_text->setText(
            tr("%n file(s) of the web are in the project. It can be rendered offline.", nullptr, present));
    m_current->setFullText(summary.fetched > 0 ? tr("Fetched %1").arg(dataSizeText(summary.fetchedBytes))
                                               : QString());
    m_current->setVisible(summary.fetched > 0);
    m_bar->setRange(0, 1);
    m_bar->setValue(1);
    m_close->setText(tr("Close"));
    Q_EMIT vendored(summary);
}

} // namespace muto::ui
