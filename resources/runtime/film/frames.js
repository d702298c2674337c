// Frames and seconds at the render's exact rate (contract 1.2). Pure.
muto.createFrameRate = ({ num, den }) => ({
  fps: num / den,
  timeOf: (frame) => (frame * den) / num,
  frameAt: (seconds) => (seconds > 0 ? Math.floor((seconds * num) / den + 1e-9) : 0),
});
