#pragma once

#include <QObject>
#include <QString>

namespace muto::ui {

class RenderController;
struct RenderRecord;

/// What becomes of a film once it is ready.
enum class Afterwards { Nothing, Play, Show };

/// "nothing", "play", "show": words of the settings; another word is nothing.
QString afterwardsName(Afterwards afterwards);
Afterwards afterwardsFromName(const QString &name);

/// What to do now that a render has ended: nothing for one that made no film, nor while others of its batch
/// are to come; several films are shown and not played. Pure.
Afterwards dueAfter(const RenderRecord &record, bool othersOfBatchToCome);

/// Does that when renders end, whatever window is open. GUI thread.
class AfterRender : public QObject
{
    Q_OBJECT

public:
    AfterRender(RenderController &renders, QObject *parent);

private:
    void onFinished(int id);

    RenderController &m_renders;
};

} // namespace muto::ui
