#include "ui/preview/page_levels.h"

#include "ui/preview/preview_view.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QPointer>

namespace muto::ui {

namespace {

constexpr int kRestMs = 150;

} // namespace

PageLevels::PageLevels(PreviewView &preview, QObject *parent)
    : QObject(parent)
    , m_preview(preview)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(kRestMs);
    connect(&m_wait, &QTimer::timeout, this, &PageLevels::ask);
    connect(&preview, &PreviewView::ready, &m_wait, qOverload<>(&QTimer::start));
    connect(&preview, &PreviewView::patched, &m_wait, qOverload<>(&QTimer::start));
}

void PageLevels::ask()
{
    const QPointer alive(this);
    m_preview.ask(QStringLiteral("levels"), {}, [alive, question = ++m_question](const QJsonArray &answer) {
        if (!alive || question != alive->m_question)
            return;
        QHash<edit::ElementPath, int> levels;
        for (const QJsonValue &each : answer)
            levels.insert({each[QLatin1String("file")].toString(), each[QLatin1String("steps")].toString()},
                          each[QLatin1String("level")].toInt());
        Q_EMIT alive->told(levels);
    });
}

} // namespace muto::ui
