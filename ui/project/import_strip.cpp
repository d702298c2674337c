#include "ui/project/import_strip.h"

#include "core/base/data_size.h"
#include "ui/project/asset_importer.h"
#include "ui/support/icons.h"
#include "ui/widgets/elided_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr int kPatienceMs = 400;
constexpr int kSteps = 1000; // of the bar

} // namespace

ImportStrip::ImportStrip(AssetImporter &importer, QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel(this))
    , m_amount(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("importStrip"));
    m_text->setObjectName(QStringLiteral("importText"));
    m_text->setElideMode(Qt::ElideRight);
    m_amount->setObjectName(QStringLiteral("importAmount"));
    m_amount->setProperty("role", QStringLiteral("muted"));
    m_bar->setObjectName(QStringLiteral("importBar"));
    m_bar->setAccessibleName(tr("How far the import has come"));
    m_bar->setRange(0, kSteps);
    m_bar->setTextVisible(false);
    auto *cancel = new QToolButton(this);
    cancel->setObjectName(QStringLiteral("importCancel"));
    cancel->setIcon(icon(QStringLiteral("close")));
    cancel->setIconSize({16, 16});
    cancel->setToolTip(tr("Stop the import. Files that have been copied already stay"));
    cancel->setAccessibleName(tr("Stop the import"));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 8, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(m_amount, 0, 1);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->addWidget(cancel, 0, 2, 2, 1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    hide();

    connect(&importer, &AssetImporter::progressed, this, &ImportStrip::tell);
    connect(&importer, &AssetImporter::ended, this, [this] {
        m_patience.stop();
        hide();
    });
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(cancel, &QToolButton::clicked, &importer, &AssetImporter::cancel);
}

void ImportStrip::tell(const library::ImportProgress &progress)
{
    if (isHidden() && !m_patience.isActive())
        m_patience.start();
    m_text->setFullText(progress.files == 1 ? tr("Bringing in %1").arg(progress.name)
                                            : tr("Bringing in %1 of %2: %3")
                                                  .arg(QLocale().toString(progress.file + 1),
                                                       QLocale().toString(progress.files), progress.name));
    // A file may have grown since it was counted.
    const double part = progress.totalBytes > 0
                            ? std::clamp(double(progress.copiedBytes) / double(progress.totalBytes), 0.0, 1.0)
                            : 0.0;
    m_amount->setText(QStringLiteral("%1\u00A0%").arg(int(part * 100)));
    setToolTip(tr("%1 of %2", "amounts of data")
                   .arg(dataSizeText(progress.copiedBytes), dataSizeText(progress.totalBytes)));
    m_bar->setValue(int(part * kSteps));
}

} // namespace muto::ui
