#include "ui/render/issues_line.h"

#include "ui/problems/film_issues.h"
#include "ui/render/form_parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace muto::ui {

namespace {

constexpr int kIconSize = 16;

} // namespace

IssuesLine::IssuesLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(named(new QLabel(this), "issuesLabel"))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *way = named(new QPushButton(tr("Show Problems"), this), "issuesButton");
    way->setToolTip(tr("Close this, and show what is wrong with the film"));
    way->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(way);
    hide();
    connect(way, &QPushButton::clicked, this, &IssuesLine::problemsRequested);
}

void IssuesLine::show(const lint::IssueCounts &counts)
{
    m_icon->setPixmap(countsIcon(counts.errors, counts.warnings).pixmap(kIconSize));
    m_text->setText(tr("The film has %1.").arg(countsText(counts.errors, counts.warnings)));
    setVisible(counts.errors > 0 || counts.warnings > 0);
}

} // namespace muto::ui
