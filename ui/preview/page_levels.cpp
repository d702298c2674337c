#include "ui/preview/page_levels.h"

#include "ui/preview/preview_view.h"

#include <QEvent>
#include <QJsonArray>
#include <QJsonObject>

#include <utility>

namespace muto::ui {

namespace {

constexpr int kRestMs = 150;

ElementLevels levelsFrom(const QJsonArray &answer)
{
    ElementLevels levels;
    for (const QJsonValue &each : answer)
        levels.insert({each[QLatin1String("file")].toString(), each[QLatin1String("steps")].toString()},
                      {each[QLatin1String("level")].toInt(), each[QLatin1String("isPositioned")].toBool()});
    return levels;
}

} // namespace

PageLevels::PageLevels(PreviewView &preview, QObject *parent)
    : QObject(parent)
    , m_preview(preview)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(kRestMs);
    const auto mayDiffer = [this] {
        m_isTold = false;
        m_wait.start();
    };
    connect(&m_wait, &QTimer::timeout, this, &PageLevels::tell);
    connect(&preview, &PreviewView::ready, this, mayDiffer);
    connect(&preview, &PreviewView::patched, this, mayDiffer);
}

void PageLevels::ask(std::function<void(const ElementLevels &)> answer)
{
    m_preview.ask(QStringLiteral("levels"), {},
                  [answer = std::move(answer)](const QJsonArray &json) { answer(levelsFrom(json)); });
}

void PageLevels::follow(QWidget &reader)
{
    m_reader = &reader;
    reader.installEventFilter(this);
    m_wait.start();
}

bool PageLevels::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !m_isTold)
        m_wait.start();
    return QObject::eventFilter(watched, event);
}

void PageLevels::tell()
{
    if (m_isTold || !m_reader || !m_reader->isVisible())
        return;
    m_isTold = true;
    const QPointer alive(this);
    ask([alive, question = ++m_question](const ElementLevels &levels) {
        if (!alive || question != alive->m_question)
            return;
        QHash<edit::ElementPath, int> numbers;
        for (auto it = levels.begin(); it != levels.end(); ++it) {
            if (it->level != 0)
                numbers.insert(it.key(), it->level);
        }
        Q_EMIT alive->told(numbers);
    });
}

} // namespace muto::ui
