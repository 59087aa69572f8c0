/** Opens a file the reader chooses, and hands one to them. */
import { useRef } from 'preact/hooks';

export function FileButton({ label, accept, open }: { readonly label: string; readonly accept: string; readonly open: (file: File) => Promise<void> }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => field.current?.click()}>{label}</button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          const { currentTarget } = event;
          const file = currentTarget.files?.[0];
          // The same file can be chosen again after it was mended.
          if (file !== undefined) void open(file).finally(() => (currentTarget.value = ''));
        }}
      />
    </>
  );
}

export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
