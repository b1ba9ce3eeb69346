let audio: AudioContext | null = null

/** A short tone: high for “let in”, low for everything else. Made here, so that nothing is loaded for it. */
export function chime(good: boolean): void {
  audio ??= new AudioContext()
  const tone = audio.createOscillator()
  const volume = audio.createGain()
  tone.frequency.value = good ? 880 : 220
  volume.gain.setValueAtTime(0.2, audio.currentTime)
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.3)
  tone.connect(volume).connect(audio.destination)
  tone.start()
  tone.stop(audio.currentTime + 0.3)
}
