#pragma once

#include "core/library/asset_facts.h"
#include "ui/preview/audio_output.h"

#include <QFrame>
#include <QString>

#include <memory>

class QLabel;
class QToolButton;

namespace muto::ui {

class AssetPlayer;
class ElidedLabel;
class ScrubSlider;
class StillView;

/// A file of the project looked at, large and by itself, over another widget: a picture stands, films and
/// sounds play at once. The keyboard stays where it was; who has it says when it is over.
class AssetPeek : public QFrame
{
    Q_OBJECT

public:
    AssetPeek(std::unique_ptr<AudioOutput> output, QWidget &over);

    /// `poster` is shown until there is more to be seen, and for what has no more.
    void look(const QString &folder, const QString &name, const library::AssetFacts &facts,
              const QImage &poster);
    /// Empty while nothing is looked at.
    QString name() const { return isHidden() ? QString() : m_name; }
    AssetPlayer &player() const { return *m_player; }

Q_SIGNALS:
    void addRequested(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTransport();
    void showPicture(const QString &path);
    void showTime(double seconds);
    void follow();

    QWidget &m_over;
    AssetPlayer *m_player;
    QString m_name;
    ElidedLabel *m_title;
    StillView *m_picture;
    QWidget *m_transport = nullptr;
    QToolButton *m_play = nullptr;
    ScrubSlider *m_slider = nullptr;
    QLabel *m_time = nullptr;
};

} // namespace muto::ui
