#include "ui/main/busy_page.h"

#include "ui/widgets/elided_label.h"

#include <QDir>
#include <QProgressBar>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

constexpr int kBusyWidth = 360;

} // namespace

BusyPage::BusyPage(QWidget *parent)
    : QWidget(parent)
    , m_path(new ElidedLabel(this))
{
    auto *heading = new QLabel(tr("Opening the composition…"), this);
    heading->setAlignment(Qt::AlignCenter);
    heading->setProperty("role", QStringLiteral("heading"));
    auto *bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(heading->text());
    bar->setFixedWidth(kBusyWidth / 2);
    m_path->setAlignment(Qt::AlignCenter);
    m_path->setProperty("role", QStringLiteral("muted"));
    m_path->setFixedWidth(kBusyWidth);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch();
    layout->addWidget(heading);
    layout->addWidget(bar, 0, Qt::AlignHCenter);
    layout->addWidget(m_path, 0, Qt::AlignHCenter);
    layout->addStretch();
}

void BusyPage::setPath(const QString &path)
{
    m_path->setFullText(QDir::toNativeSeparators(path));
}

} // namespace muto::ui
