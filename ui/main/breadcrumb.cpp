#include "ui/main/breadcrumb.h"

#include "core/library/composition_mounts.h"
#include "ui/main/document_session.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <utility>

namespace muto::ui {

QStringList trailTo(const QStringList &trail, const QString &entry, const QStringList &mounts)
{
    if (const qsizetype at = trail.indexOf(entry); at >= 0)
        return trail.first(at + 1);
    return mounts.contains(entry) ? trail + QStringList{entry} : QStringList{entry};
}

Breadcrumb::Breadcrumb(DocumentSession &session, QAction &leave, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_leave(leave)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("breadcrumb"));
    setAccessibleName(tr("The way to this composition"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
    m_leave.setEnabled(false);
    connect(&m_leave, &QAction::triggered, this, [this] {
        if (m_trail.size() > 1)
            Q_EMIT openRequested(m_folder, m_trail.at(m_trail.size() - 2));
    });
    connect(&session, &DocumentSession::opened, this, &Breadcrumb::follow);
    connect(&session, &DocumentSession::edited, this, &Breadcrumb::noteMounts);
}

void Breadcrumb::follow()
{
    const composition::ProjectLocation &location = m_session.location();
    const bool isSameProject = std::exchange(m_folder, location.folder) == location.folder;
    setTrail(trailTo(isSameProject ? m_trail : QStringList(), location.entry,
                     isSameProject ? m_mounts : QStringList()));
    noteMounts();
}

void Breadcrumb::noteMounts()
{
    const composition::HtmlDocument *page = m_session.document().html(m_session.location().entry);
    m_mounts = page ? library::mountsOf(*page) : QStringList();
}

void Breadcrumb::setTrail(const QStringList &trail)
{
    m_trail = trail;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    for (const QString &entry : m_trail.first(m_trail.size() - 1))
        addCrumb(entry);
    m_leave.setEnabled(m_trail.size() > 1);
}

void Breadcrumb::addCrumb(const QString &entry)
{
    auto *crumb = new QToolButton(this);
    crumb->setObjectName(QStringLiteral("crumb"));
    crumb->setText(entry.section(QLatin1Char('/'), -1));
    crumb->setAccessibleName(tr("Back to %1").arg(entry));
    crumb->setToolTip(crumb->accessibleName());
    crumb->setFocusPolicy(Qt::TabFocus);
    connect(crumb, &QToolButton::clicked, this, [this, entry] { Q_EMIT openRequested(m_folder, entry); });
    auto *arrow = new QLabel(QStringLiteral("›"), this);
    arrow->setProperty("role", QStringLiteral("muted"));
    m_row->addWidget(crumb);
    m_row->addWidget(arrow);
}

} // namespace muto::ui
